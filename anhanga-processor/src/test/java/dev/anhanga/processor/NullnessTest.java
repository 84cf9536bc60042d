package dev.anhanga.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.processor.testing.AllCases;
import dev.anhanga.processor.testing.Behaviour;
import dev.anhanga.processor.testing.Cases;
import dev.anhanga.processor.testing.NullAway;
import dev.anhanga.processor.testing.UserProject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generated code passes NullAway. The records are in marked packages here, as NullAway says nothing
 * about calls of constructors that aren't marked.
 */
class NullnessTest {

  private static final String NULL_TO_NON_NULL =
      ": [NullAway] passing @Nullable parameter '%s' where @NonNull is required";

  private static final String NULL_RETURNED =
      ": [NullAway] returning @Nullable expression from method with @NonNull return type";

  @TempDir private Path temp;

  @TestFactory
  Stream<DynamicTest> accepted() {
    List<AllCases> programs = AllCases.programs();
    return IntStream.range(0, programs.size())
        .mapToObj(
            number ->
                DynamicTest.dynamicTest(
                    "program " + number, () -> checkAccepted(number, programs.get(number))));
  }

  /** {@link AcceptedTest} holds what is generated to what is expected. */
  private void checkAccepted(int number, AllCases program) {
    assertNotEquals(Map.of(), program.expected());
    UserProject project = UserProject.javac(temp.resolve("program" + number));
    NullAway.marked(program.sources()).forEach(project::write);
    program.expected().forEach(project::write);
    assertEquals(List.of(), NullAway.build(project));
  }

  /**
   * In one compilation with the processor. A type parameter is never null for NullAway, whatever
   * stands for it, so for a {@code Pair<Integer, @Nullable Long>} it refuses the user's own call of
   * the constructor and ours alike.
   */
  @Test
  void behaviour() {
    UserProject project = UserProject.javac(temp);
    Map<String, String> sources = behaviours();
    sources.forEach(project::write);
    List<String> messages = NullAway.build(project, new SchemaProcessor());
    String shape = sources.get("demo/Shape.java");
    String meta = project.generatedSources().get("demo/ShapeMeta.java");
    assertEquals(
        List.of(
            "Shape.java:" + line(shape, "<>(0, null)") + NULL_TO_NON_NULL.formatted("null"),
            "ShapeMeta.java:"
                + line(meta, "row.getLongOrNull(6)")
                + NULL_TO_NON_NULL.formatted("row.getLongOrNull(6)")),
        messages);
  }

  /** What runs the cases isn't among them: it passes null on purpose. */
  private static Map<String, String> behaviours() {
    Map<String, String> all = new TreeMap<>();
    for (Behaviour behaviour : Behaviour.all()) {
      Map<String, String> sources = new TreeMap<>(behaviour.sources());
      sources.keySet().removeIf(path -> path.endsWith("RoundTrip.java"));
      sources.forEach((path, source) -> assertNull(all.put(path, source), path));
    }
    return NullAway.marked(all);
  }

  /** Or the tests above would say nothing. */
  @Test
  void seesWhatIsWrong() {
    UserProject project = UserProject.javac(temp);
    project.write(
        "demo/Bad.java",
        """
        package demo;

        import dev.anhanga.annotations.Generated;
        import org.jspecify.annotations.NullMarked;
        import org.jspecify.annotations.Nullable;

        @Generated
        @NullMarked
        final class Bad {
          static int length(@Nullable String text) {
            return text.length();
          }

          static String text() {
            return null;
          }

          static int none() {
            return length(text());
          }
        }
        """);
    assertEquals(
        List.of(
            "Bad.java:11: [NullAway] dereferenced expression 'text' is @Nullable",
            "Bad.java:15" + NULL_RETURNED),
        NullAway.build(project));
  }

  /** Nor would they if it looked away from what is generated. */
  @Test
  void seesWhatWouldBeWrongInGeneratedCode() {
    Path folder = Cases.ROOT.resolve("accepted").resolve("uuid-identity");
    Map<String, String> sources = new TreeMap<>(Cases.sources(folder));
    sources.putAll(Cases.sources(folder.resolve("expected")));
    long returned = breakPart(sources, "PersonMeta.java", "new PersonRow(person);", "null;");
    long passed = breakPart(sources, "PersonMeta.java", "row.getString(1)", "null");
    long called = breakPart(sources, "PersonService.java", "read(Id.of(id))", "null");
    UserProject project = UserProject.javac(temp);
    NullAway.marked(sources).forEach(project::write);
    assertEquals(
        List.of(
            "PersonMeta.java:" + returned + NULL_RETURNED,
            "PersonMeta.java:" + passed + NULL_TO_NON_NULL.formatted("null"),
            "PersonService.java:" + called + NULL_RETURNED),
        NullAway.build(project));
  }

  /** The line in which it now says something else. */
  private static long breakPart(
      Map<String, String> sources, String file, String part, String mistake) {
    String source = sources.get(file);
    sources.put(file, source.replace(part, mistake));
    return line(source, part);
  }

  private static long line(String source, String part) {
    assertTrue(source.contains(part), source);
    return source.substring(0, source.indexOf(part)).lines().count();
  }
}
