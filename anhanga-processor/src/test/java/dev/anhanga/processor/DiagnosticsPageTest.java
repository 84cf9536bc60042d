package dev.anhanga.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.processor.testing.Cases;
import dev.anhanga.processor.testing.Compiled;
import dev.anhanga.processor.testing.TestCompiler;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples in {@code docs/diagnostics.md} are as bad, and as mended, as it says. */
class DiagnosticsPageTest {

  private static final Pattern EXAMPLES =
      Pattern.compile("(?s)### (ANH\\d+):[^`#]*?.*?```java\n// bad\n(.*?)\n// mended\n(.*?)```");

  private static final String HEAD =
      """
      import dev.anhanga.annotations.*;
      import dev.anhanga.runtime.persistence.PersistenceContract;
      import java.math.BigDecimal;
      import java.time.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      """;

  @TestFactory
  Stream<DynamicTest> examples() {
    String page = Cases.text(Path.of("..", "docs", "diagnostics.md"));
    return EXAMPLES
        .matcher(page)
        .results()
        .map(
            found ->
                DynamicTest.dynamicTest(
                    found.group(1), () -> check(found.group(1), found.group(2), found.group(3))));
  }

  private static void check(String code, String bad, String mended) {
    List<Compiled.Message> errors = compile(bad);
    assertTrue(
        errors.stream().anyMatch(error -> error.text().startsWith("[" + code + "]")),
        () -> "The bad example gives " + errors);
    assertEquals(List.of(), compile(mended), "The mended example");
  }

  private static List<Compiled.Message> compile(String example) {
    Map<String, String> sources =
        Map.of("Example.java", HEAD + example, "Color.java", "enum Color { RED }");
    return TestCompiler.JAVAC
        .compile(sources, options(example), List.of(new SchemaProcessor()))
        .errors();
  }

  /** What is wrong may be in an option, which the example then has in a comment of its own. */
  private static List<String> options(String example) {
    return example
        .lines()
        .filter(line -> line.startsWith("// -A"))
        .map(line -> line.substring(3))
        .toList();
  }
}
