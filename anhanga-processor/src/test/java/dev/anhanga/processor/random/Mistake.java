package dev.anhanga.processor.random;

import dev.anhanga.processor.random.RandomType.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What can be done wrong with a record.
 *
 * @param code what is to be said about it, whatever else is wrong
 * @param about what it changes, where two mistakes could hide each other; empty if nothing
 */
record Mistake(String code, String about, Consumer<RandomRecord> planting) {

  /** In the place of a name that is new each time. */
  private static final String NAME = "NAME";

  static final List<Mistake> ALL =
      Stream.of(identities(), records(), types(), details(), keys(), defaults(), doubts())
          .flatMap(List::stream)
          .toList();

  private static List<Mistake> identities() {
    return List.of(
        new Mistake("ANH101", "identity", Mistake::withoutIdentity),
        component("ANH103", "identity", "boolean", "@Identity"),
        component("ANH103", "identity", "byte[]", "@Identity"),
        component("ANH103", "identity", "Set<Integer>", "@Identity"),
        component("ANH104", "identity", "String", "@Identity(generation = Generation.UUID_V7)"),
        component("ANH104", "identity", "Duration", "@Identity(generation = Generation.DATABASE)"),
        component("ANH111", "identity", "int", "@Identity(generation = Generation.DATABASE)"),
        component("ANH112", "identity", "Optional<UUID>", "@Identity"));
  }

  private static List<Mistake> records() {
    return List.of(
        neighbour("ANH201", "@Schema final class NAME { @Identity int id; }"),
        neighbour("ANH201", "@Schema interface NAME {}"),
        neighbour("ANH201", "@Schema enum NAME { A }"),
        new Mistake("ANH202", "record", record -> record.typeParameters = "<T>"),
        neighbour("ANH202", "@Schema record NAME<T>(@Identity UUID id, T content) {}"),
        member("ANH203", "@Schema private record NAME(@Identity UUID id) {}"),
        schema("all people"),
        schema("1st"),
        schema("größe"),
        neighbour(
            "ANH205",
            "@Schema(\"of_NAME\") record NAME(@Identity int id) {}"
                + " @Schema(\"OF_NAME\") record NAMEToo(@Identity int id) {}"),
        neighbour("ANH206", "record NAME(@Identity UUID id) {}"),
        neighbour("ANH206", "record NAME(@Version long id) {}"),
        new Mistake(
            "ANH207",
            "taken name",
            record ->
                record.neighbours.add(
                    "final class " + record.generatedPrefix().substring(5) + "Patch {}")),
        member("ANH208", "@Version static long NAME;"),
        member("ANH208", "@Identity static int NAME;"),
        neighbour("ANH221", "@Schema record NAME(@Identity long id" + ints(253) + ") {}"),
        neighbour(
            "ANH222",
            "@Schema record NAME(@Identity int id, Many one, Many two, Many three) {"
                + " record Many(String first"
                + ints(199)
                + ") {} }"));
  }

  private static String ints(int count) {
    return IntStream.range(0, count)
        .mapToObj(index -> ", int a" + index)
        .collect(Collectors.joining());
  }

  private static List<Mistake> types() {
    return List.of(
        component("ANH301", "", "Locale"),
        component("ANH301", "", "Object"),
        component("ANH301", "", "Map<String, List<Thread>>"),
        component("ANH302", "", "ArrayList<String>"),
        component("ANH302", "", "List<java.sql.Timestamp>"),
        component("ANH302", "", "OptionalInt"),
        declared("ANH304", "NAME", "private enum NAME { A }"),
        declared("ANH304", "List<NAME>", "private record NAME(int a) {}"),
        component("ANH305", "", "Missing"),
        component("ANH306", "", "int", "@Nullable"),
        component("ANH306", "identity", "long", "@Identity @Nullable"),
        new Mistake("ANH307", "", Mistake::twins),
        component("ANH307", "twin names", "int NAME, String", "@Stored(name = \"NAME\")"),
        component("ANH308", "", "List"),
        component("ANH308", "", "Map<String, ? extends Number>"),
        component("ANH308", "", "Set<List<?>>"),
        component("ANH309", "", "Map<Integer, String>"),
        component("ANH309", "", "Optional<Map<UUID, String>>"),
        declared("ANH310", "NAME", "@Schema record NAME(@Identity UUID id) {}"),
        declared("ANH310", "NAME[]", "@Schema record NAME(@Identity UUID id) {}"),
        declared("ANH311", "NAME", "record NAME(int a, @Nullable NAME b) {}"),
        declared("ANH311", "Optional<NAME>", "record NAME(int a, Optional<NAME> b) {}"),
        declared("ANH312", "NAME", "record NAME() {}"),
        declared("ANH312", "Map<String, NAME>", "record NAME() {}"),
        declared("ANH313", "NAME", "record NAME(int a) {}", "@Unique"),
        declared("ANH313", "NAME", "record NAME(int a) {}", "@Default(\"1\")"),
        declared("ANH313", "NAME", "record NAME(int a) {}", "@Version"),
        component("ANH314", "", "Optional<String>", "@Nullable"),
        component("ANH321", "", "String", "@Convert(String.class)"),
        declared(
            "ANH321",
            "int",
            "abstract class NAME implements Converter<Integer, String> {}",
            "@Convert(NAME.class)"));
  }

  private static List<Mistake> details() {
    return List.of(
        component("ANH401", "", "BigDecimal"),
        component("ANH401", "identity", "BigDecimal", "@Identity"),
        component("ANH402", "", "double", "@Decimal(precision = 3, scale = 2)"),
        component("ANH403", "", "BigDecimal", "@Decimal(precision = 39, scale = 2)"),
        component("ANH403", "", "BigDecimal", "@Decimal(precision = 0, scale = 0)"),
        component("ANH404", "", "BigDecimal", "@Decimal(precision = 3, scale = 4)"),
        component("ANH404", "", "Optional<BigDecimal>", "@Decimal(precision = 3, scale = -1)"),
        component("ANH405", "", "BigInteger", "@Decimal(precision = 9, scale = 2)"),
        component("ANH411", "version", "Long", "@Version"),
        component("ANH411", "version", "String", "@Version"),
        component("ANH411", "version", "Optional<Integer>", "@Version"),
        component("ANH412", "version", "int NAME0, @Version long", "@Version"),
        component("ANH413", "identity", "long", "@Identity @Version"),
        component("ANH414", "version", "long", "@Unique @Version"),
        component("ANH415", "", "LocalDateTime", "@CreatedAt"),
        component("ANH415", "", "OffsetDateTime", "@UpdatedAt"),
        component("ANH415", "", "Optional<Long>", "@UpdatedAt"),
        component("ANH416", "", "Instant NAME0, @CreatedAt Instant", "@CreatedAt"),
        component("ANH417", "identity", "Instant", "@Identity @CreatedAt"),
        component("ANH417", "", "Instant", "@CreatedAt @UpdatedAt"),
        component("ANH418", "", "Instant", "@Unique @CreatedAt"),
        component("ANH441", "", "String", "@Stored(name = \"mail address\")"),
        component("ANH441", "", "int", "@Stored(name = \"größe\")"),
        component("ANH441", "", "int", "@Stored(name = \"" + "a".repeat(64) + "\")"),
        component("ANH442", "", "int", "@Stored(length = 3)"),
        component("ANH442", "", "List<String>", "@Stored(length = 3)"),
        component("ANH443", "", "String", "@Stored(length = 671) @Unique"),
        component("ANH443", "", "String", "@Stored(length = 1000001)"),
        component("ANH443", "", "String", "@Stored(length = -1)"),
        component("ANH444", "", "String", "@Stored"),
        component("ANH451", "", "String", "@Hidden"),
        component("ANH451", "", "double", "@Hidden"),
        declared("ANH451", "NAME", "record NAME(int a) {}", "@Hidden"),
        declared("ANH451", "@Nullable NAME", "record NAME(@Hidden int a) {}"),
        component("ANH452", "identity", "UUID", "@Identity @Hidden"),
        component("ANH452", "version", "long", "@Version @Hidden"),
        component("ANH452", "", "@Nullable Instant", "@Hidden @CreatedAt"),
        declared("ANH453", "List<NAME>", "record NAME(@Hidden @Nullable String a) {}"),
        declared("ANH453", "Map<String, NAME[]>", "record NAME(@Hidden Optional<NAME> a) {}"));
  }

  private static List<Mistake> keys() {
    return List.of(
        component("ANH421", "", "byte[]", "@Unique"),
        component("ANH421", "", "Map<String, Integer>", "@Index"),
        key("@Unique(fields = {\"no such\", \"NAME\"})", "ANH431"),
        key("@Index(fields = \"NAME.length\")", "ANH431"),
        key("@Index(fields = {\"NAME\", \"NAME\"})", "ANH432"),
        key("@Unique", "ANH433"),
        key("@Index(fields = {})", "ANH433"),
        component("ANH434", "", "String", "@Unique(fields = \"NAME\")"),
        component("ANH435", "", "String", "@Unique @Index"),
        key("@Unique(fields = \"NAME\") @Unique(fields = {\"NAME\"})", "ANH435"),
        new Mistake("ANH436", "identity", Mistake::keyOfIdentity),
        new Mistake("ANH437", "", Mistake::findersAlike));
  }

  private static List<Mistake> defaults() {
    return List.of(
        component("ANH501", "", "boolean", "@Default(\"yes\")"),
        component("ANH501", "", "int", "@Default(\"2147483648\")"),
        component("ANH501", "", "byte", "@Default(\"x\")"),
        component("ANH501", "", "double", "@Default(\"NaN\")"),
        component("ANH501", "", "LocalDate", "@Default(\"2026-02-30\")"),
        component("ANH501", "", "UUID", "@Default(\"1-1-1-1-1\")"),
        component("ANH501", "", "Duration", "@Default(\"one hour\")"),
        component("ANH502", "", "String", "@Default(\"\\u0000\")"),
        component("ANH502", "", "String", "@Default(\"\\ud800\")"),
        component("ANH502", "", "String", "@Default(\"abcd\") @Stored(length = 3)"),
        component("ANH502", "", "double", "@Default(\"1e999\")"),
        component(
            "ANH502", "", "BigDecimal", "@Default(\"1.555\") @Decimal(precision = 4, scale = 2)"),
        component("ANH502", "", "LocalDate", "@Default(\"0000-01-01\")"),
        component("ANH503", "", "DayOfWeek", "@Default(\"sunday\")"),
        component("ANH504", "", "byte[]", "@Default(\"00\")"),
        component("ANH504", "", "List<String>", "@Default(\"\")"),
        component("ANH505", "version", "long", "@Default(\"1\") @Version"),
        component("ANH505", "identity", "long", "@Default(\"1\") @Identity"));
  }

  private static List<Mistake> doubts() {
    return List.of(
        component("ANH601", "identity", "double", "@Identity"),
        component("ANH601", "identity", "Float", "@Identity"),
        component("ANH602", "identity", "String", "@Identity @Nullable"),
        component("ANH604", "", "boolean", "@Unique"),
        component("ANH609", "", "int", "@SuppressWarnings(\"anhanga:dubble-identity\")"));
  }

  /** Makes it in a record that has nothing wrong in what it is about. */
  void plant(RandomRecord record) {
    planting.accept(record);
  }

  private static Mistake component(String code, String about, String type, String... annotations) {
    return new Mistake(code, about, record -> add(record, fresh(record), type, annotations));
  }

  private static Mistake declared(
      String code, String type, String declaration, String... annotations) {
    return new Mistake(
        code,
        "",
        record -> {
          String name = record.members.newTypeName();
          record.members.declare(declaration.replace(NAME, name));
          String component = fresh(record);
          String written = String.join(" ", annotations);
          String qualified = written.replace(NAME, record.name + "." + name);
          record.components.add(
              RandomComponent.plain(component, unknown(type.replace(NAME, name)), qualified));
        });
  }

  private static Mistake member(String code, String declaration) {
    return new Mistake(
        code,
        "",
        record -> record.members.declare(declaration.replace(NAME, record.members.newTypeName())));
  }

  private static Mistake neighbour(String code, String declaration) {
    return new Mistake(
        code,
        "",
        record ->
            record.neighbours.add(
                declaration.replace(
                    NAME,
                    "Beside" + record.generatedPrefix().substring(5) + record.neighbours.size())));
  }

  private static Mistake schema(String resource) {
    return new Mistake(
        "ANH204",
        "record",
        record -> {
          record.annotations.removeIf(annotation -> annotation.startsWith("@Schema"));
          record.annotations.add("@Schema(\"" + resource + "\")");
        });
  }

  private static Mistake key(String annotation, String code) {
    return new Mistake(
        code,
        "",
        record -> {
          String name = fresh(record);
          add(record, name, "String");
          record.annotations.add(annotation.replace(NAME, name));
        });
  }

  private static String fresh(RandomRecord record) {
    return "wrong" + record.components.size();
  }

  private static void add(RandomRecord record, String name, String type, String... annotations) {
    String[] written =
        Stream.of(annotations).map(each -> each.replace(NAME, name)).toArray(String[]::new);
    record.components.add(
        RandomComponent.plain(name, unknown(type.replace(NAME, name + "_")), written));
  }

  /** A type that no value is ever made of. */
  private static RandomType unknown(String type) {
    return RandomType.of(type, Object.class, Scalars::ints, Set.of(Trait.PRIMITIVE));
  }

  private static void withoutIdentity(RandomRecord record) {
    record.components.replaceAll(
        component -> {
          List<String> rest = new ArrayList<>(component.annotations());
          rest.removeIf(annotation -> annotation.startsWith("@Identity"));
          return new RandomComponent(
              component.name(), component.type(), List.copyOf(rest), component.role());
        });
  }

  private static void twins(RandomRecord record) {
    String name = fresh(record);
    add(record, name + "Twin", "int");
    add(record, name + "_TWIN", "@Nullable String");
  }

  private static void keyOfIdentity(RandomRecord record) {
    record.annotations.add(
        record.components.stream()
            .filter(RandomComponent::isIdentity)
            .flatMap(component -> component.type().paths(component.name()))
            .map(path -> '"' + path + '"')
            .collect(Collectors.joining(", ", "@Unique(fields = {", "})")));
  }

  private static void findersAlike(RandomRecord record) {
    String name = fresh(record);
    add(record, name, "String");
    add(record, name + "AndWork", "String");
    String capital = "W" + name.substring(1);
    add(record, "workAnd" + capital, "String");
    record.annotations.add("@Unique(fields = {\"" + name + "\", \"workAnd" + capital + "\"})");
    record.annotations.add("@Unique(fields = {\"" + name + "AndWork\", \"" + name + "\"})");
  }
}
