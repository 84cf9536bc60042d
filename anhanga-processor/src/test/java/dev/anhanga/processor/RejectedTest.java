package dev.anhanga.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.processor.testing.Cases;
import dev.anhanga.processor.testing.Compiled;
import dev.anhanga.processor.testing.TestCompiler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder under {@code rejected}: compiling it prints exactly the errors in {@code
 * expected.txt}, each with its line and column, and no other; what {@code options.txt} has is
 * passed to the compiler. The compiler is told to go on after errors as far as it can, so that a
 * stub that doesn't compile, or that lacks what other classes of the case use, would show. {@code
 * -Dgoldens=update} rewrites what is expected.
 */
class RejectedTest {

  private static final List<String> GO_ON = List.of("-XDshould-stop.ifError=FLOW");

  @TestFactory
  Stream<DynamicTest> errors() {
    return Cases.in("rejected").stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  private void check(Path folder) {
    List<String> options = new ArrayList<>(GO_ON);
    options.addAll(Cases.options(folder));
    Compiled compiled =
        TestCompiler.JAVAC.compile(Cases.sources(folder), options, List.of(new SchemaProcessor()));
    String actual =
        compiled.errors().stream().map(error -> error + "\n").collect(Collectors.joining());
    assertEquals(Cases.golden(folder.resolve("expected.txt"), actual), actual);
    String code = folder.getFileName().toString().substring(0, 6);
    assertTrue(actual.contains("[" + code + "] "), "The case doesn't show " + code);
    assertStubs(folder, compiled.sources());
  }

  /** A case whose output isn't stubs says so in its name: what is wrong there is no one record. */
  private static void assertStubs(Path folder, Map<String, String> generated) {
    boolean isSound = folder.getFileName().toString().endsWith("-without-stubs");
    generated.forEach(
        (name, source) ->
            assertEquals(!isSound, source.contains("/** A stub, as "), name + ":\n" + source));
  }
}
