package dev.anhanga.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.processor.testing.Cases;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for every generated file, shown on the goldens. */
class GeneratedCodeTest {

  private static final Pattern REFLECTION =
      Pattern.compile(
          "java\\.lang\\.(reflect|invoke)|Class\\.forName|\\.getClass\\(|\\.getDeclared\\w*\\("
              + "|\\.get(Method|Field|Constructor|RecordComponents)s?\\(|newInstance|setAccessible"
              + "|ServiceLoader|ClassLoader");

  @TestFactory
  Stream<DynamicTest> isMarkedAndFreeOfReflection() {
    return goldens().stream()
        .map(source -> DynamicTest.dynamicTest(firstLine(source), () -> check(source)));
  }

  private static void check(String source) {
    assertTrue(source.contains("\n@Generated\n@NullMarked\n"), source);
    List<String> found = new ArrayList<>();
    REFLECTION.matcher(source).results().forEach(match -> found.add(match.group()));
    assertEquals(List.of(), found);
  }

  @Test
  void thereAreGoldens() {
    assertFalse(goldens().isEmpty());
    assertTrue(REFLECTION.matcher("x = Class.forName(name);").find());
  }

  private static List<String> goldens() {
    return Cases.in("accepted").stream()
        .flatMap(folder -> Cases.sources(folder.resolve("expected")).values().stream())
        .toList();
  }

  private static String firstLine(String source) {
    return source.lines().filter(line -> line.contains("class ")).findFirst().orElse("");
  }
}
