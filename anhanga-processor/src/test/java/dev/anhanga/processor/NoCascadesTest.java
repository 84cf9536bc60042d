package dev.anhanga.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.anhanga.processor.testing.Cases;
import dev.anhanga.processor.testing.Compiled;
import dev.anhanga.processor.testing.EveryUse;
import dev.anhanga.processor.testing.Expected;
import dev.anhanga.processor.testing.TestCompiler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever is wrong with a record, code that uses what is generated for it has no errors: what is
 * reported is reported where the mistake is, and nowhere else.
 */
class NoCascadesTest {

  @TestFactory
  Stream<DynamicTest> onJavac() {
    return Cases.tests("rejected", folder -> check(TestCompiler.JAVAC, folder));
  }

  @TestFactory
  Stream<DynamicTest> onEcj() {
    return Cases.tests("rejected", folder -> check(TestCompiler.ECJ, folder));
  }

  private static void check(TestCompiler compiler, Path folder) {
    Map<String, String> sources = EveryUse.of(Cases.sources(folder), compiler);
    List<String> options = new ArrayList<>(compiler.goingOn());
    options.addAll(Cases.options(folder));
    Compiled compiled = compiler.compile(sources, options, List.of(new SchemaProcessor()));
    assertEquals(
        Expected.of(folder, compiler),
        Expected.shown(compiled.reported()),
        () -> String.valueOf(compiled.errors()));
  }

  /** Or the tests above would say nothing. */
  @Test
  void compilersGoOnFarEnoughToSeeWhatIsMissing() {
    Map<String, String> sources =
        Map.of(
            "Bad.java",
            "@dev.anhanga.annotations.Schema record Bad(int number) {}",
            "Uses.java",
            "class Uses { Object number = BadMeta.NUMBER, nothing = BadMeta.NOTHING; }");
    for (TestCompiler compiler : TestCompiler.values()) {
      List<String> files =
          compiler
              .compile(sources, compiler.goingOn(), List.of(new SchemaProcessor()))
              .errors()
              .stream()
              .map(Compiled.Message::file)
              .sorted()
              .toList();
      assertEquals(List.of("Bad.java", "Uses.java"), files);
    }
  }
}
