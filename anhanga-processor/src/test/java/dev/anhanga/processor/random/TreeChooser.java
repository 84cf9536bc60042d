package dev.anhanga.processor.random;

import dev.anhanga.processor.random.RandomType.Trait;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chooses what is stored as a tree: lists, sets, maps, arrays and all that may be in them. */
final class TreeChooser {

  private static final int DEEPEST = 2;

  private static final RandomType DECIMAL =
      RandomType.tree("BigDecimal", BigDecimal.class, TreeChooser::decimals);

  private final Values chance;
  private final Members members;
  private final TypeChooser types;

  TreeChooser(Values chance, Members members, TypeChooser types) {
    this.chance = chance;
    this.members = members;
    this.types = types;
  }

  /** A list, a set, a map or an array. */
  RandomType container(int depth) {
    return switch (chance.below(7)) {
      case 0, 1 -> list("List", List.class, element(depth));
      case 2 -> list("Collection", Collection.class, element(depth));
      case 3 -> set(element(depth));
      case 4 -> map(element(depth));
      case 5 -> array(primitive());
      default -> array(element(depth));
    };
  }

  private RandomType primitive() {
    while (true) {
      RandomType type = chance.oneOf(ScalarType.ALL).type();
      // An array of bytes isn't a tree.
      if (type.is(Trait.PRIMITIVE) && !type.base().equals("byte")) {
        return type;
      }
    }
  }

  private RandomType element(int depth) {
    RandomType type = bare(depth);
    return switch (chance.below(8)) {
      case 0 -> type.nullable();
      case 1 -> type.optional();
      default -> type;
    };
  }

  /** What isn't null, and says so by itself. */
  private RandomType bare(int depth) {
    if (depth >= DEEPEST) {
      return chance.isOneIn(4) ? DECIMAL : scalar();
    }
    return switch (chance.below(9)) {
      case 0, 1 -> container(depth + 1);
      case 2 -> types.anyNested();
      case 3 -> generic(bare(depth + 1));
      case 4 -> node();
      case 5 -> types.ownEnum();
      default -> scalar();
    };
  }

  /** A type that can be a type argument. */
  RandomType scalar() {
    while (true) {
      RandomType type = chance.oneOf(ScalarType.ALL).type();
      if (!type.is(Trait.PRIMITIVE)) {
        return type;
      }
    }
  }

  private static RandomType list(String name, Class<?> erased, RandomType element) {
    return RandomType.tree(
        name + "<" + element.text() + ">",
        erased,
        (values, isInTree) -> {
          List<Object> list = new ArrayList<>();
          for (int count = values.size(); count > 0; count--) {
            list.add(values.inside(element.maker()));
          }
          return list;
        });
  }

  private static RandomType set(RandomType element) {
    Maker elements = list("List", List.class, element).maker();
    return RandomType.tree(
        "Set<" + element.text() + ">",
        Set.class,
        (values, isInTree) -> new LinkedHashSet<>((List<?>) elements.make(values, isInTree)));
  }

  private static RandomType map(RandomType element) {
    return RandomType.tree(
        "Map<String, " + element.text() + ">",
        Map.class,
        (values, isInTree) -> {
          Map<Object, Object> map = new LinkedHashMap<>();
          for (int count = values.size(); count > 0; count--) {
            map.put(Scalars.texts(values, true), values.inside(element.maker()));
          }
          return map;
        });
  }

  private static RandomType array(RandomType element) {
    return element.arrayOf(
        (values, isInTree) -> {
          Object array = Array.newInstance(element.erased().apply(values), values.size());
          for (int index = 0; index < Array.getLength(array); index++) {
            Array.set(array, index, values.inside(element.maker()));
          }
          return array;
        });
  }

  private static Object decimals(Values values, boolean isInTree) {
    return new BigDecimal(new BigInteger(values.below(200), values.random()), values.below(99) - 9);
  }

  /** A generic record with this argument. */
  RandomType generic(RandomType argument) {
    String name = members.newTypeName();
    members.declare(
        "record "
            + name
            + "<A, B extends Comparable<? super B>>"
            + "(A first, @Nullable A second, List<B> third) {}");
    RandomType other = DECIMAL;
    return NestedType.of(
        members,
        name,
        "%s<%s, %s>".formatted(name, argument.text(), other.text()),
        List.of(
            RandomComponent.plain("first", argument),
            RandomComponent.plain("second", argument.nullable()),
            RandomComponent.plain("third", list("List", List.class, other))));
  }

  /** A record that holds itself. */
  private RandomType node() {
    String name = members.newTypeName();
    RandomType label = scalar();
    members.declare(
        "record %s(%s label, @Nullable %1$s next, List<%1$s> kids, Map<String, Optional<%1$s>> all) {}"
            .formatted(name, label.text()));
    List<RandomComponent> components = new ArrayList<>();
    RandomType node = NestedType.of(members, name, name, components);
    components.add(RandomComponent.plain("label", label));
    components.add(RandomComponent.plain("next", node.nullable()));
    components.add(RandomComponent.plain("kids", list("List", List.class, node)));
    components.add(RandomComponent.plain("all", map(node.optional())));
    return node;
  }
}
