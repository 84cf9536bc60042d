package dev.anhanga.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.anhanga.processor.testing.Compiled;
import dev.anhanga.processor.testing.DiagnosticsPage;
import dev.anhanga.processor.testing.DiagnosticsPage.Entry;
import dev.anhanga.processor.testing.DiagnosticsPage.Examples;
import dev.anhanga.processor.testing.TestCompiler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples in {@code docs/diagnostics.md} are as bad, and as mended, as it says: the bad one
 * has that problem and no other, the mended one has none, on each compiler.
 */
class DiagnosticsPageTest {

  private static final String HEAD =
      """
      import dev.anhanga.annotations.*;
      import dev.anhanga.runtime.meta.Converter;
      import dev.anhanga.runtime.persistence.PersistenceContract;
      import java.math.*;
      import java.net.*;
      import java.time.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      """;

  @TestFactory
  Stream<DynamicTest> badExamplesHaveThatProblem() {
    return tests(DiagnosticsPageTest::bad);
  }

  @TestFactory
  Stream<DynamicTest> mendedExamplesHaveNone() {
    return tests(DiagnosticsPageTest::mended);
  }

  private static Stream<DynamicTest> tests(Check check) {
    return DiagnosticsPage.entries().stream()
        .filter(entry -> entry.examples().isPresent())
        .flatMap(entry -> Stream.of(TestCompiler.values()).map(on -> test(check, on, entry)));
  }

  private static DynamicTest test(Check check, TestCompiler compiler, Entry entry) {
    Examples examples = entry.examples().orElseThrow();
    return DynamicTest.dynamicTest(
        entry.code() + " on " + compiler, () -> check.run(compiler, entry.code(), examples));
  }

  private static void bad(TestCompiler compiler, String code, Examples examples) {
    Compiled compiled = compile(compiler, examples.bad());
    List<Compiled.Message> messages = compiled.reported();
    Set<Long> lines =
        messages.stream()
            .filter(message -> message.text().startsWith("[" + code + "] "))
            .map(Compiled.Message::line)
            .collect(Collectors.toSet());
    assertFalse(lines.isEmpty(), () -> "The bad example gives " + messages);
    // The compiler may complain about the same thing in its own words: a type that isn't there.
    List<Compiled.Message> others =
        messages.stream()
            .filter(message -> !message.text().startsWith("[" + code + "] "))
            .filter(message -> message.isOurs() || !lines.contains(message.line()))
            .toList();
    assertEquals(List.of(), others);
  }

  private static void mended(TestCompiler compiler, String code, Examples examples) {
    Compiled compiled = compile(compiler, examples.mended());
    assertEquals(List.of(), compiled.reported());
    assertFalse(compiled.classes().isEmpty(), code + " compiles nothing");
  }

  private static Compiled compile(TestCompiler compiler, String example) {
    Map<String, String> sources =
        Map.of("Example.java", HEAD + example, "Color.java", "enum Color { RED }");
    List<String> options = new ArrayList<>(compiler.goingOn());
    options.addAll(options(example));
    return compiler.compile(sources, options, List.of(new SchemaProcessor()));
  }

  /** What is wrong may be in an option, which the example then has in a comment of its own. */
  private static List<String> options(String example) {
    return example
        .lines()
        .filter(line -> line.startsWith("// -A"))
        .map(line -> line.substring(3))
        .toList();
  }

  /** What is asked of an entry. */
  @FunctionalInterface
  private interface Check {
    void run(TestCompiler compiler, String code, Examples examples);
  }
}
