package dev.anhanga.processor.random;

import dev.anhanga.processor.random.RandomType.Trait;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Chooses the components of a random record, and declares the types that they need. */
final class TypeChooser {

  private static final int DEEPEST = 3;

  private final Values chance;
  private final Members members;
  private final TreeChooser trees;
  private final ConvertedTypes converted;
  private final List<RandomType> nested = new ArrayList<>();
  private int fieldsLeft = 150;

  TypeChooser(Values chance, Members members) {
    this.chance = chance;
    this.members = members;
    this.trees = new TreeChooser(chance, members, this);
    this.converted = new ConvertedTypes(chance, members);
  }

  /** A component of any type, with all that may be said of it but for keys. */
  RandomComponent component(int depth) {
    String name = members.newComponentName();
    RandomComponent chosen =
        switch (chance.below(20)) {
          case 0, 1 -> decimal(name);
          case 2 -> plain(name, ownEnum());
          case 3, 4, 5, 6 -> plain(name, trees.container(0));
          case 7, 8, 9 -> depth < DEEPEST ? plain(name, nested(depth)) : scalar(name);
          case 10 -> nullness(converted.component(name));
          default -> scalar(name);
        };
    fieldsLeft -= chosen.type().fields();
    return chosen;
  }

  private RandomComponent plain(String name, RandomType type) {
    RandomComponent component = nullness(RandomComponent.plain(name, type));
    return type.fields() == 1 && !isNested(type) ? stored(component) : component;
  }

  private boolean isNested(RandomType type) {
    return nested.contains(type);
  }

  /** A type that may be an identity, as it is or with its annotation. */
  RandomComponent identity() {
    String name = members.newComponentName();
    if (chance.isOneIn(12)) {
      return RandomComponent.plain(name, ownEnum());
    }
    if (chance.isOneIn(12)) {
      return decimalOf(name, 1 + chance.below(38));
    }
    while (true) {
      RandomType type = chance.oneOf(ScalarType.ALL).type();
      if (type.is(Trait.IDENTITY)) {
        return RandomComponent.plain(name, type);
      }
    }
  }

  private RandomComponent scalar(String name) {
    ScalarType scalar = chance.oneOf(ScalarType.ALL);
    RandomComponent component = nullness(RandomComponent.plain(name, scalar.type()));
    if (!scalar.defaults().isEmpty() && !component.type().is(Trait.OPTIONAL) && chance.isOneIn(5)) {
      String text = chance.oneOf(scalar.defaults()).replace("\\", "\\\\").replace("\"", "\\\"");
      return component.with("@Default(\"" + text + "\")");
    }
    return component.type().is(Trait.TEXT) && chance.isOneIn(4)
        ? limited(component)
        : stored(component);
  }

  private RandomComponent stored(RandomComponent component) {
    return chance.isOneIn(12)
        ? component.with("@Stored(name = \"" + storedName() + "\")")
        : component;
  }

  private String storedName() {
    return chance.oneOf("s_", "Select", "ORDER_") + chance.below(1 << 20);
  }

  private RandomComponent limited(RandomComponent component) {
    int length = chance.oneOf(1, 2, 40, 255, 670);
    RandomType type = component.type();
    Maker shorter = (values, isInTree) -> shortened(type.maker().make(values, isInTree), length);
    RandomType limited =
        new RandomType(
            type.base(),
            type.brackets(),
            type.erased(),
            shorter,
            type.traits(),
            type.isNothing(),
            RandomType.ITSELF);
    return RandomComponent.plain(component.name(), limited, "@Stored(length = " + length + ")");
  }

  private static Object shortened(Object value, int length) {
    if (value instanceof Optional<?> optional) {
      return optional.map(inside -> shortened(inside, length));
    }
    return value instanceof String text && text.length() > length ? "z".repeat(length) : value;
  }

  private RandomComponent nullness(RandomComponent component) {
    RandomType type = component.type();
    if (type.is(Trait.PRIMITIVE)) {
      return component;
    }
    RandomType chosen =
        switch (chance.below(10)) {
          case 0, 1, 2 -> type.nullable();
          case 3 -> type.optional();
          default -> type;
        };
    return new RandomComponent(component.name(), chosen, component.annotations(), component.role());
  }

  private RandomComponent decimal(String name) {
    RandomComponent component = nullness(decimalOf(name, 1 + chance.below(38)));
    return component.type().is(Trait.OPTIONAL) || !chance.isOneIn(4)
        ? component
        : component.with("@Default(\"" + chance.oneOf("0", "0.0", "0E3") + "\")");
  }

  private RandomComponent decimalOf(String name, int precision) {
    int scale = chance.oneOf(0, precision, chance.below(precision + 1));
    BigInteger greatest = BigInteger.TEN.pow(precision).subtract(BigInteger.ONE);
    Maker maker =
        (values, isInTree) ->
            new BigDecimal(
                values.oneOf(
                    BigInteger.ZERO,
                    greatest,
                    greatest.negate(),
                    new BigInteger(greatest.bitLength(), values.random()).min(greatest)),
                scale);
    return RandomComponent.plain(
        name,
        RandomType.of("BigDecimal", BigDecimal.class, maker, Set.of(Trait.IDENTITY, Trait.KEY)),
        "@Decimal(precision = " + precision + ", scale = " + scale + ")");
  }

  /** An enum that the record declares. */
  RandomType ownEnum() {
    String name = members.newTypeName();
    members.declare("enum " + name + " { RED, order, $, NULL { } }");
    String binaryName = members.binaryName(name);
    return new RandomType(
        name,
        "",
        values -> values.type(binaryName),
        (values, isInTree) -> values.oneOf(values.type(binaryName).getEnumConstants()),
        Set.of(Trait.IDENTITY, Trait.KEY),
        Objects::isNull,
        RandomType.ITSELF);
  }

  private RandomType nested(int depth) {
    boolean isKnown = !nested.isEmpty() && chance.isOneIn(3);
    RandomType type = isKnown ? chance.oneOf(nested) : newNested(depth);
    if (type.fields() > fieldsLeft) {
      return chance.oneOf(ScalarType.ALL).type();
    }
    return type;
  }

  private RandomType newNested(int depth) {
    if (chance.isOneIn(4)) {
      return trees.generic(argument(depth));
    }
    List<RandomComponent> components = new ArrayList<>();
    for (int count = 1 + chance.below(3); count > 0; count--) {
      components.add(component(depth + 1));
    }
    RandomType type = NestedType.declare(members, components, chance.isOneIn(3));
    nested.add(type);
    return type;
  }

  /** A type argument: nothing that needs an annotation of its own. */
  private RandomType argument(int depth) {
    return switch (chance.below(4)) {
      case 0 -> trees.container(0);
      case 1 -> depth + 1 < DEEPEST ? newNested(depth + 1) : trees.scalar();
      default -> trees.scalar();
    };
  }

  /** A record all of which can be an identity. */
  RandomType nestedIdentity() {
    List<RandomComponent> components = new ArrayList<>();
    for (int count = 1 + chance.below(3); count > 0; count--) {
      components.add(identity());
    }
    return NestedType.declare(members, components, chance.isOneIn(2));
  }

  /** A record that is declared here, or a new one. */
  RandomType anyNested() {
    return nested.isEmpty() || chance.isOneIn(2) ? newNested(DEEPEST - 1) : chance.oneOf(nested);
  }
}
