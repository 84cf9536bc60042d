package dev.anhanga.processor.random;

import dev.anhanga.processor.random.RandomType.Trait;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Components with a converter that the record declares. Its code calls no static method, as a
 * component may have the name of any class.
 */
final class ConvertedTypes {

  private static final String CONVERTER =
      """
      static final class %1$s implements Converter<%2$s, %3$s> {
        @Override public %3$s toStored(%2$s value) { return %4$s; }
        @Override public %2$s fromStored(%3$s stored) { return %5$s; }
      }
      """;

  private final Values chance;
  private final Members members;

  ConvertedTypes(Values chance, Members members) {
    this.chance = chance;
    this.members = members;
  }

  RandomComponent component(String name) {
    return switch (chance.below(5)) {
      case 0 -> opaque(name, "Integer", "value.number()", "new %s(stored)", true);
      case 1 ->
          opaque(
              name,
              "String",
              "\"\" + value.number()",
              "new %s(new BigInteger(stored).intValue())",
              true);
      case 2 ->
          opaque(
              name,
              "Object",
              "(long) value.number()",
              "new %s(((Number) stored).intValue())",
              false);
      case 3 -> locale(name);
      default -> list(name);
    };
  }

  private RandomComponent opaque(
      String name, String stored, String to, String from, boolean isKey) {
    String type = members.newTypeName();
    members.declare("record " + type + "(int number) {}");
    String binaryName = members.binaryName(type);
    return converted(
        name,
        new RandomType(
            type,
            "",
            values -> values.type(binaryName),
            (values, isInTree) ->
                Values.construct(values.type(binaryName), Scalars.ints(values, isInTree)),
            isKey ? EnumSet.of(Trait.KEY) : Set.of(),
            Objects::isNull,
            RandomType.ITSELF),
        stored,
        to,
        from.formatted(type));
  }

  private RandomComponent locale(String name) {
    Maker maker =
        (values, isInTree) -> Locale.forLanguageTag(values.oneOf("de-AT", "pt-BR", "und", "tr"));
    RandomType type = RandomType.of("Locale", Locale.class, maker, Set.of(Trait.KEY));
    return converted(
        name,
        type,
        "String",
        "value.toLanguageTag()",
        "new Locale.Builder().setLanguageTag(stored).build()");
  }

  private RandomComponent list(String name) {
    Maker maker = (values, isInTree) -> values.oneOf(List.of("a"), List.of("b", "c", ""));
    RandomType type = RandomType.tree("List<String>", List.class, maker);
    return converted(
        name,
        type,
        "String",
        "value.stream().reduce(\"\", (a, b) -> a + b + \"\\n\")",
        "stored.lines().toList()");
  }

  private RandomComponent converted(
      String name, RandomType type, String stored, String to, String from) {
    String converter = members.newTypeName();
    members.declare(CONVERTER.formatted(converter, type.text(), stored, to, from));
    return RandomComponent.plain(
        name, type, "@Convert(" + members.simpleName() + "." + converter + ".class)");
  }
}
