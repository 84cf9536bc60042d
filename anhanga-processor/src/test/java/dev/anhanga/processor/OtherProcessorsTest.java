package dev.anhanga.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.anhanga.processor.testing.Compiled;
import dev.anhanga.processor.testing.Libraries;
import dev.anhanga.processor.testing.UserProject;
import io.soabase.recordbuilder.core.RecordBuilder;
import io.soabase.recordbuilder.processor.RecordBuilderProcessor;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Processors of others at work on the very same record, found by the compiler as users have them
 * found: on one processor path, in either order.
 */
class OtherProcessorsTest {

  private static final String RECORD =
      """
      package demo;

      import dev.anhanga.annotations.*;
      import java.util.UUID;
      import org.jspecify.annotations.Nullable;

      @Schema
      %s
      public record Person(
          @Identity UUID id, @Unique String name, @Nullable String email, @Version long version) {}
      """;

  private static final String MAIN =
      """
      package demo;

      import dev.anhanga.processor.testing.RoundTrips;
      import dev.anhanga.runtime.memory.MemoryDriver;

      final class Main {
        static void run() {
          PersonService people = new PersonService(new MemoryDriver());
          Person ada = people.create(%s);
          Person known = people.update(%s);
          RoundTrips.equal("Augusta", people.read(ada.id()).name());
          RoundTrips.equal("ada@example.org", people.findByName("Augusta").orElseThrow().email());
          RoundTrips.equal(2L, known.version());
        }
      }
      """;

  private static final String RECORD_BUILDER =
      Libraries.path(RecordBuilderProcessor.class, RecordBuilder.class);

  private static final String LOMBOK = Libraries.path(lombok.Builder.class);

  @TempDir private Path folder;
  private String classPath;

  @BeforeEach
  void gather() {
    String tests = Libraries.path(dev.anhanga.processor.testing.RoundTrips.class);
    classPath = Libraries.join(Libraries.RUNTIME, tests, LOMBOK, RECORD_BUILDER);
  }

  static Stream<String> oursAndLombok() {
    return inEitherOrder(LOMBOK);
  }

  static Stream<String> oursAndRecordBuilder() {
    return inEitherOrder(RECORD_BUILDER);
  }

  static Stream<String> all() {
    return inEitherOrder(Libraries.join(LOMBOK, RECORD_BUILDER));
  }

  private static Stream<String> inEitherOrder(String others) {
    return Stream.of(
        Libraries.join(Libraries.PROCESSOR, others), Libraries.join(others, Libraries.PROCESSOR));
  }

  /** It is at home in javac only: in Eclipse it is an agent, beside the compiler. */
  @ParameterizedTest
  @MethodSource("oursAndLombok")
  void lombok(String processors) throws Throwable {
    check(
        UserProject.javac(folder),
        processors,
        "@lombok.Builder @lombok.With",
        "Person.builder().name(\"Ada\").build()",
        "ada.withName(\"Augusta\").withEmail(\"ada@example.org\")");
  }

  @ParameterizedTest
  @MethodSource("oursAndRecordBuilder")
  void recordBuilder(String processors) throws Throwable {
    checkRecordBuilder(UserProject.javac(folder), processors);
  }

  @ParameterizedTest
  @MethodSource("oursAndRecordBuilder")
  void recordBuilderInEclipse(String processors) throws Throwable {
    checkRecordBuilder(UserProject.ecj(folder), processors);
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyoneAtOnce(String processors) throws Throwable {
    check(
        UserProject.javac(folder),
        processors,
        "@lombok.Builder @lombok.With @io.soabase.recordbuilder.core.RecordBuilder",
        "Person.builder().name(\"Ada\").build()",
        "PersonBuilder.builder(ada.withName(\"Augusta\")).email(\"ada@example.org\").build()");
  }

  private void checkRecordBuilder(UserProject project, String processors) throws Throwable {
    check(
        project,
        processors,
        "@io.soabase.recordbuilder.core.RecordBuilder",
        "PersonBuilder.builder().name(\"Ada\").build()",
        "PersonBuilder.builder(ada).name(\"Augusta\").email(\"ada@example.org\").build()");
  }

  private void check(
      UserProject project, String processors, String annotations, String built, String changed)
      throws Throwable {
    List<Compiled.Message> messages =
        project
            .write("demo/Person.java", RECORD.formatted(annotations))
            .write("demo/Main.java", MAIN.formatted(built, changed))
            .build("-classpath", classPath, "-processorpath", processors);
    assertEquals(List.of(), messages.stream().filter(Compiled.Message::isError).toList());
    project.load().run("demo.Main", "run");
  }
}
