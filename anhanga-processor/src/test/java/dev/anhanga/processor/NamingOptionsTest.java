package dev.anhanga.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.processor.testing.Compiled;
import dev.anhanga.processor.testing.TestCompiler;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Options of the compiler that say how names are spelled in stores. */
class NamingOptionsTest {

  private static final Map<String, String> SOURCES =
      Map.of(
          "OrderLine.java",
          """
          import dev.anhanga.annotations.*;

          @Schema
          record OrderLine(
              @Identity int id, String productName, @Stored(name = "pieces") int itemCount) {}
          """,
          "Given.java",
          """
          import dev.anhanga.annotations.*;

          @Schema("givenName")
          record Given(@Identity int id) {}
          """);

  private static Map<String, String> generated(TestCompiler compiler, String... options) {
    Compiled compiled = compiler.compile(SOURCES, List.of(options), List.of(new SchemaProcessor()));
    assertEquals(List.of(), compiled.messages());
    return compiled.sources();
  }

  private static String meta(String... options) {
    return generated(TestCompiler.JAVAC, options).get("OrderLineMeta.java");
  }

  @ParameterizedTest
  @CsvSource({
    "snake_case, order_line",
    "camelCase, orderLine",
    "PascalCase, OrderLine",
    "kebab-case, order-line",
    "UPPER_SNAKE_CASE, ORDER_LINE",
    "as-is, OrderLine"
  })
  void resourcesAreSpelledAsTheOptionSays(String naming, String resource) {
    Map<String, String> generated =
        generated(TestCompiler.JAVAC, "-Aanhanga.resource.naming=" + naming);

    String meta = generated.get("OrderLineMeta.java");
    assertTrue(meta.contains("\"" + resource + "\",\n"), meta);
    assertTrue(generated.get("GivenMeta.java").contains("\"givenName\",\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "camelCase, productName, id",
    "PascalCase, ProductName, Id",
    "UPPER_SNAKE_CASE, PRODUCT_NAME, ID",
    "as-is, productName, id"
  })
  void fieldsAreSpelledAsTheOptionSays(String naming, String product, String id) {
    String meta = meta("-Aanhanga.field.naming=" + naming);

    assertEquals(
        List.of(id, product, "pieces"),
        meta.lines()
            .flatMap(line -> Stream.of(line.split("(?=\\.stored\\(\")")))
            .filter(part -> part.startsWith(".stored(\""))
            .map(part -> part.substring(9, part.indexOf('"', 9)))
            .collect(Collectors.toList()));
  }

  @Test
  void theUsualNamingSaysNothing() {
    String meta = meta("-Aanhanga.field.naming=snake_case");

    assertEquals(meta(), meta);
    assertFalse(meta.contains("stored(\"id\")"), meta);
    assertTrue(meta.contains(".stored(\"pieces\")"), meta);
  }

  @ParameterizedTest
  @EnumSource
  void theSameOnEachCompiler(TestCompiler compiler) {
    String[] options = {"-Aanhanga.field.naming=PascalCase", "-Aanhanga.resource.naming=as-is"};

    assertEquals(generated(TestCompiler.JAVAC, options), generated(compiler, options));
  }
}
