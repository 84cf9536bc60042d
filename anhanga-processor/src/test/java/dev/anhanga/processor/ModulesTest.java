package dev.anhanga.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.anhanga.processor.testing.Libraries;
import dev.anhanga.processor.testing.UserProject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A user who is a named module requires the runtime, opens nothing, and needs no other module of
 * the JDK than the base one. Compiled and run on the module path, in a JVM of its own.
 */
class ModulesTest {

  private static final String RECORD =
      """
      package shop.stock;

      import dev.anhanga.annotations.*;
      import java.math.BigDecimal;
      import java.util.UUID;
      import org.jspecify.annotations.Nullable;

      @Schema
      public record Product(
          @Identity UUID id,
          @Unique String name,
          @Decimal(precision = 8, scale = 2) BigDecimal price,
          @Default("NEW") State state,
          @Nullable String note,
          @Version long version) {

        public enum State { NEW, SOLD }

        @Schema
        record Shelf(@Identity int number, byte[] picture) {}
      }
      """;

  private static final String MAIN =
      """
      package shop.stock;

      import dev.anhanga.runtime.memory.MemoryDriver;
      import java.math.BigDecimal;

      final class Main {
        public static void main(String[] args) {
          MemoryDriver driver = new MemoryDriver();
          ProductService products = new ProductService(driver);
          Product chair =
              products.create(ProductPatch.of().name("chair").price(new BigDecimal("9.90")));
          products.update(chair.id(), ProductPatch.of().state(Product.State.SOLD));
          Product_ShelfService shelves = new Product_ShelfService(driver);
          shelves.create(new Product.Shelf(3, new byte[] {1, 2}));
          System.out.print(
              products.read(chair.id()).state()
                  + " " + products.paginate(q -> q.filter(ProductMeta.NAME.contains("a"))).total()
                  + " " + shelves.read(3).picture().length
                  + " " + Main.class.getModule().isNamed()
                  + " " + ModuleLayer.boot().modules().stream()
                      .map(Module::getName)
                      .filter(name -> !name.startsWith("dev.anhanga."))
                      .sorted()
                      .toList());
        }
      }
      """;

  @TempDir private Path folder;
  private UserProject project;

  @BeforeEach
  void write() {
    project =
        UserProject.javac(folder)
            .write("shop/stock/Product.java", RECORD)
            .write("shop/stock/Main.java", MAIN);
  }

  @Test
  void aModuleThatOpensAndExportsNothing() throws Exception {
    project.write("module-info.java", "module shop { requires dev.anhanga.runtime; }");
    assertEquals(List.of(), build("--processor-path"));
    assertEquals("SOLD 1 2 true [java.base, org.jspecify, shop]", run());
  }

  /** What is generated is as public as the record, so it is a part of what a module exports. */
  @Test
  void aModuleThatExportsItsRecords() throws Exception {
    project.write(
        "module-info.java",
        "module shop { requires transitive dev.anhanga.runtime; exports shop.stock; }");
    assertEquals(List.of(), build("--processor-module-path"));
    assertEquals("SOLD 1 2 true [java.base, org.jspecify, shop]", run());
  }

  /** JDK 23 and newer, driven as here, run no processor of a module path unless it is named. */
  private List<?> build(String kindOfPath) {
    return project.build(
        "--module-path",
        Libraries.RUNTIME,
        kindOfPath,
        Libraries.PROCESSOR,
        "-processor",
        SchemaProcessor.class.getName(),
        "-Xlint:all,-processing",
        "-Werror");
  }

  private String run() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(
                java.toString(),
                "--module-path",
                Libraries.join(project.classes().toString(), Libraries.RUNTIME),
                // What it requires, and no service of the JDK's besides.
                "--limit-modules",
                "shop",
                "--module",
                "shop/shop.stock.Main")
            .redirectErrorStream(true)
            .start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
