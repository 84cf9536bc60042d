package dev.anhanga.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.processor.testing.Cases;
import dev.anhanga.processor.testing.Compiled;
import dev.anhanga.processor.testing.Expected;
import dev.anhanga.processor.testing.TestCompiler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder under {@code rejected}: compiling it prints exactly the messages in {@code
 * expected.txt}, each with its line and column, and no other; what {@code options.txt} has is
 * passed to the compilers. They are told to go on after errors as far as they can, so that a stub
 * that doesn't compile, or that lacks what other classes of the case use, would show. {@code
 * -Dgoldens=update} rewrites what is expected.
 */
class RejectedTest {

  @TestFactory
  Stream<DynamicTest> byJavac() {
    return Cases.tests("rejected", RejectedTest::javac);
  }

  /** Eclipse's compiler prints the same, in its own order. */
  @TestFactory
  Stream<DynamicTest> byEcj() {
    return Cases.tests("rejected", RejectedTest::ecj);
  }

  private static void javac(Path folder) {
    Compiled compiled = compile(TestCompiler.JAVAC, folder);
    String actual =
        compiled.reported().stream().map(message -> message + "\n").collect(Collectors.joining());
    assertEquals(Cases.golden(folder.resolve("expected.txt"), actual), actual);
    String code = folder.getFileName().toString().substring(0, 6);
    assertTrue(actual.contains("[" + code + "] "), "The case doesn't show " + code);
    assertStubs(folder, compiled.sources());
    assertEquals(compiled.errors().isEmpty(), !compiled.classes().isEmpty());
  }

  private static void ecj(Path folder) {
    Compiled compiled = compile(TestCompiler.ECJ, folder);
    String actual = Expected.shown(compiled.reported());
    if (Files.exists(Expected.ecj(folder))) {
      Cases.golden(Expected.ecj(folder), actual);
    }
    assertEquals(Expected.of(folder, TestCompiler.ECJ), actual);
    assertEquals(Expected.words(Expected.of(folder, TestCompiler.JAVAC)), Expected.words(actual));
    assertStubs(folder, compiled.sources());
  }

  private static Compiled compile(TestCompiler compiler, Path folder) {
    List<String> options = new ArrayList<>(compiler.goingOn());
    options.addAll(Cases.options(folder));
    return compiler.compile(Cases.sources(folder), options, List.of(new SchemaProcessor()));
  }

  /** A case whose output isn't stubs says so in its name: what is wrong there is no one record. */
  private static void assertStubs(Path folder, Map<String, String> generated) {
    boolean isSound = folder.getFileName().toString().endsWith("-without-stubs");
    generated.forEach(
        (name, source) ->
            assertEquals(!isSound, source.contains("/** A stub, as "), name + ":\n" + source));
  }
}
