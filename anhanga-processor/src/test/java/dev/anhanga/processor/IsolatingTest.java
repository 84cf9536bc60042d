package dev.anhanga.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.processor.testing.AllCases;
import dev.anhanga.processor.testing.Cases;
import dev.anhanga.processor.testing.Compiled;
import dev.anhanga.processor.testing.RecordedProcessor;
import dev.anhanga.processor.testing.RecordedProcessor.TypeName;
import dev.anhanga.processor.testing.TestCompiler;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What Gradle means by isolating: each file comes of one type of the user's, and is the same
 * whatever becomes of the others, be they compiled along with it, before it or not at all.
 */
class IsolatingTest {

  private static final String COMPANION = "(Meta|Patch|Service)\\.java$";

  private static final String PERSON =
      """
      package demo;

      import dev.anhanga.annotations.Identity;
      import dev.anhanga.annotations.Schema;
      import java.util.List;
      import org.jspecify.annotations.Nullable;

      @Schema
      public record Person(@Identity int id, String name, %s more) {

        static List<Object> others() {
          return List.of(%s);
        }
      }
      """;

  private static final String TEAM =
      """
      package demo;

      import dev.anhanga.annotations.*;

      @Schema
      public record Team(@Identity int id, String name) {
        public enum Kind { HOME, AWAY }
      }
      """;

  private static final String OTHER_TEAM =
      """
      package demo;

      import dev.anhanga.annotations.*;

      @Schema("crew")
      @Index(fields = {"title", "size"})
      record Team(
          @Identity(generation = Generation.DATABASE) long number,
          @Unique @Stored(name = "t", length = 9) String title,
          @Default("1") int size,
          @Version long version) {
        public enum Kind { HOME, AWAY }
      }
      """;

  @ParameterizedTest
  @EnumSource
  void aFileComesOfOneTypeAndOfNoOtherFile(TestCompiler compiler) {
    for (AllCases program : AllCases.programs()) {
      RecordedProcessor recorded = new RecordedProcessor(new SchemaProcessor());
      compiler.compile(program.sources(), List.of(), List.of(recorded));
      assertEquals(program.expected().keySet(), recorded.originsByPath().keySet());
      checkOrigins(recorded);
    }
  }

  /** It is no other with what is generated while a record has mistakes. */
  @ParameterizedTest
  @EnumSource
  void soDoesAStub(TestCompiler compiler) {
    Set<String> stubs = new HashSet<>();
    Cases.in("rejected")
        .forEach(
            folder -> {
              RecordedProcessor recorded = new RecordedProcessor(new SchemaProcessor());
              compiler.compile(Cases.sources(folder), Cases.options(folder), List.of(recorded));
              checkOrigins(recorded);
              stubs.addAll(recorded.originsByPath().keySet());
            });
    assertTrue(stubs.contains("demo/PersonMeta.java"), stubs::toString);
  }

  private static void checkOrigins(RecordedProcessor recorded) {
    assertEquals(List.of(), recorded.others());
    recorded
        .originsByPath()
        .forEach(
            (path, origins) ->
                assertEquals(
                    List.of(path.replaceFirst(COMPANION, "")),
                    origins.stream().map(TypeName::path).toList()));
  }

  /** All other types are as class files of the build before. */
  @ParameterizedTest
  @EnumSource
  void aSourceAloneGivesTheSame(TestCompiler compiler) {
    for (AllCases program : AllCases.programs()) {
      Map<String, Set<String>> madeBySource = madeBySource(compiler, program);
      Map<String, byte[]> classes = classes(compiler, program);
      for (Map.Entry<String, String> source : program.sourcesByPath().entrySet()) {
        Set<String> made = madeBySource.getOrDefault(source.getKey(), Set.of());
        Map<String, String> expected = new TreeMap<>(program.expected());
        expected.keySet().retainAll(made);
        Map<String, byte[]> others = new TreeMap<>(classes);
        others.keySet().removeIf(name -> made.contains(path(name)));
        Map<String, String> alone = Map.of(source.getKey(), source.getValue());
        assertEquals(expected, generated(compiler, alone, others));
        if (compiler == TestCompiler.JAVAC) {
          // Those of the record are still there too; for ECJ such types can't be made again.
          assertEquals(expected, generated(compiler, alone, classes));
        }
      }
    }
  }

  /** The paths of what comes of each source that has such records, by its path. */
  private static Map<String, Set<String>> madeBySource(TestCompiler compiler, AllCases program) {
    RecordedProcessor recorded = new RecordedProcessor(new SchemaProcessor());
    compiler.compile(program.sources(), List.of(), List.of(recorded));
    Map<String, Set<String>> madeBySource = new TreeMap<>();
    recorded
        .originsByPath()
        .forEach(
            (path, origins) ->
                madeBySource
                    .computeIfAbsent(origins.get(0).topLevel(), source -> new HashSet<>())
                    .add(path));
    assertEquals(program.expected().keySet(), recorded.originsByPath().keySet());
    assertTrue(program.sourcesByPath().keySet().containsAll(madeBySource.keySet()));
    return madeBySource;
  }

  /** Compiled without us, as cases that were never meant to be one program share resources. */
  private static Map<String, byte[]> classes(TestCompiler compiler, AllCases program) {
    Map<String, String> all = new TreeMap<>(program.sourcesByPath());
    all.putAll(program.expected());
    Compiled compiled = compiler.compile(all, List.of(), List.of());
    assertEquals(List.of(), compiled.errors());
    return compiled.classes();
  }

  /** Of the source that a class is from. */
  private static String path(String className) {
    return className.replaceFirst("\\$.*", "").replace('.', '/') + ".java";
  }

  @ParameterizedTest
  @EnumSource
  void anotherRecordThatIsNotReferredTo(TestCompiler compiler) {
    Map<String, String> person = Map.of("Person.java", PERSON.formatted("@Nullable String", ""));
    Map<String, String> expected = generated(compiler, person, Map.of());
    assertEquals(3, expected.size());
    checkBeside(compiler, person.get("Person.java"), expected);
  }

  /** Its code may be used, and the types inside of it too. */
  @ParameterizedTest
  @EnumSource
  void anotherRecordThatIsReferredTo(TestCompiler compiler) {
    String person = PERSON.formatted("Team.@Nullable Kind", "Team.class, TeamMeta.META");
    Map<String, String> together =
        generated(compiler, Map.of("Person.java", person, "Team.java", TEAM), Map.of());
    together.keySet().removeIf(path -> path.startsWith("demo/Team"));
    assertEquals(3, together.size());
    checkBeside(compiler, person, together);
  }

  private static void checkBeside(
      TestCompiler compiler, String person, Map<String, String> expected) {
    Set<Map<String, String>> teams = new HashSet<>();
    for (String team : List.of(TEAM, OTHER_TEAM)) {
      Compiled before = compile(compiler, Map.of("Team.java", team), Map.of());
      teams.add(before.files());
      Map<String, String> both = new TreeMap<>(before.files());
      both.putAll(expected);
      assertEquals(
          both, generated(compiler, Map.of("Person.java", person, "Team.java", team), Map.of()));
      assertEquals(expected, generated(compiler, Map.of("Person.java", person), before.classes()));
    }
    assertEquals(2, teams.size());
  }

  /** To nest it is a mistake, which is told in the same words. */
  @ParameterizedTest
  @EnumSource
  void anotherRecordThatIsNested(TestCompiler compiler) {
    Map<String, String> person =
        Map.of("Person.java", PERSON.formatted("@Nullable Team", "Team.class"));
    Set<Object> outcomes = new HashSet<>();
    for (String team : List.of(TEAM, OTHER_TEAM)) {
      Compiled before = compile(compiler, Map.of("Team.java", team), Map.of());
      Map<String, String> both = new TreeMap<>(person);
      both.put("Team.java", team);
      outcomes.add(refused(compiler, both, Map.of()));
      outcomes.add(refused(compiler, person, before.classes()));
    }
    assertEquals(1, outcomes.size(), outcomes::toString);
  }

  /** What was said of the person, and what was made of it nevertheless. */
  private static Map<String, String> refused(
      TestCompiler compiler, Map<String, String> sources, Map<String, byte[]> library) {
    Compiled compiled =
        compiler.compile(sources, library, compiler.goingOn(), List.of(new SchemaProcessor()));
    List<Compiled.Message> errors = compiled.errors();
    assertEquals(1, errors.size(), errors::toString);
    assertTrue(errors.get(0).text().startsWith("[ANH310]"), errors::toString);
    Map<String, String> outcome = new TreeMap<>(compiled.files());
    outcome.keySet().removeIf(path -> path.startsWith("demo/Team"));
    assertEquals(3, outcome.size());
    outcome.put("error", errors.get(0).toString());
    return outcome;
  }

  private static Map<String, String> generated(
      TestCompiler compiler, Map<String, String> sources, Map<String, byte[]> library) {
    return new TreeMap<>(compile(compiler, sources, library).files());
  }

  private static Compiled compile(
      TestCompiler compiler, Map<String, String> sources, Map<String, byte[]> library) {
    Compiled compiled =
        compiler.compile(sources, library, List.of(), List.of(new SchemaProcessor()));
    assertEquals(List.of(), compiled.errors());
    return compiled;
  }
}
