package dev.anhanga.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.anhanga.processor.testing.Cases;
import dev.anhanga.processor.testing.Compiled;
import dev.anhanga.processor.testing.Loaded;
import dev.anhanga.processor.testing.TestCompiler;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder under {@code accepted}: its records compile without a warning, and what is generated
 * is, to the letter, what is under {@code expected}. Where there is a {@code use/RoundTrip.java},
 * its {@code run} is run. {@code -Dgoldens=update} rewrites what is expected.
 */
class AcceptedTest {

  private static final List<String> STRICT = List.of("-Xlint:all,-processing", "-Werror");

  private final TestCompiler compiler = TestCompiler.JAVAC;

  @TestFactory
  Stream<DynamicTest> goldens() {
    return Cases.in("accepted").stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> golden(folder)));
  }

  /** Eclipse's compiler gives the same, byte for byte. */
  @TestFactory
  Stream<DynamicTest> goldensByEcj() {
    return Cases.in("accepted").stream()
        .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> ecj(folder)));
  }

  @TestFactory
  Stream<DynamicTest> roundTrips() {
    return Cases.in("accepted").stream()
        .filter(folder -> folder.resolve("use/RoundTrip.java").toFile().exists())
        .map(
            folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> roundTrip(folder)));
  }

  private void golden(Path folder) {
    Compiled compiled = compile(Cases.sources(folder));
    Path expected = folder.resolve("expected");
    for (Map.Entry<String, String> source : compiled.sources().entrySet()) {
      String golden = Cases.golden(expected.resolve(source.getKey()), source.getValue());
      assertEquals(golden, source.getValue());
    }
    assertEquals(Cases.sources(expected).keySet(), compiled.sources().keySet());
  }

  private static void ecj(Path folder) {
    Compiled compiled =
        TestCompiler.ECJ.compile(Cases.sources(folder), List.of(), List.of(new SchemaProcessor()));
    assertEquals(List.of(), compiled.errors());
    assertEquals(Cases.sources(folder.resolve("expected")), compiled.sources());
  }

  private void roundTrip(Path folder) throws Throwable {
    Map<String, String> sources = new TreeMap<>(Cases.sources(folder));
    sources.putAll(Cases.sources(folder.resolve("use")));
    String folderName = sources.get("RoundTrip.java").lines().findFirst().orElseThrow();
    String prefix =
        folderName.startsWith("package ") ? folderName.substring(8).replace(";", ".") : "";
    new Loaded(compile(sources)).run(prefix + "RoundTrip", "run");
  }

  private Compiled compile(Map<String, String> sources) {
    Compiled compiled = compiler.compile(sources, STRICT, List.of(new SchemaProcessor()));
    assertEquals(List.of(), compiled.messages());
    return compiled;
  }
}
