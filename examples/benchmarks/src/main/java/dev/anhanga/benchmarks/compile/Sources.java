package dev.anhanga.benchmarks.compile;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Source files in memory: many types of the same 12 components, written for one contender. */
final class Sources {

  /** The package that all types are in. */
  static final String PACKAGE = "sample";

  /** A record with nothing on it. */
  static final String RECORD =
      """
      public record Person(
          UUID id,
          String name,
          String email,
          String city,
          int age,
          int points,
          long visits,
          LocalDate birthDate,
          BigDecimal balance,
          Instant joinedAt,
          boolean active,
          Level level) {}
      """;

  private static final String HEADER =
      """
      package sample;

      import java.math.BigDecimal;
      import java.time.Instant;
      import java.time.LocalDate;
      import java.util.UUID;
      """;

  private static final JavaFileObject LEVEL =
      new Source("Level", "package sample; public enum Level { LOW, MIDDLE, HIGH }");

  private Sources() {}

  /** So many types, and the enum that all of them use. */
  static List<JavaFileObject> of(Contender contender, int count) {
    Stream<JavaFileObject> types =
        IntStream.rangeClosed(1, count).mapToObj(number -> type(contender, number));
    return Stream.concat(Stream.of(LEVEL), types).toList();
  }

  /** The name of a type, or of what is made of it, with its number. */
  static String numbered(String text, int number) {
    return text.replace("Person", "Person" + number);
  }

  private static JavaFileObject type(Contender contender, int number) {
    return new Source("Person" + number, HEADER + numbered(contender.source(), number));
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String name, String text) {
      super(URI.create("memory:///" + PACKAGE + "/" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
