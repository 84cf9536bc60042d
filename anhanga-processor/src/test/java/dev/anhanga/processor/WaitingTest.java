package dev.anhanga.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.anhanga.processor.testing.Compiled;
import dev.anhanga.processor.testing.TestCompiler;
import dev.anhanga.processor.testing.TypeMaker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What is said and made where a type or a value may yet be made by another processor. */
class WaitingTest {

  /** Waits for the type of its paint. */
  static final JavaFileObject CAR =
      JavaFileObjects.forSourceLines(
          "demo.Car",
          "package demo;",
          "import dev.anhanga.annotations.*;",
          "@Schema record Car(",
          "    @Identity String plate,",
          "    @Default(\"RED\") Paint paint) {}");

  private static final String NAMES =
      """
      interface Names {
        String RESOURCE = "cards";
        String FIELD = "greeting";
        String GREETING = "hello";
        String COLUMN = "txt";
        int DIGITS = 9;
      }
      """;

  private static final String UPPER =
      """
      class Upper implements dev.anhanga.runtime.meta.Converter<String, String> {
        public String toStored(String value) {
          return value;
        }
        public String fromStored(String stored) {
          return stored;
        }
      }
      """;

  @Test
  void waitsForTypesThatOtherProcessorsMake() {
    for (boolean isFirst : List.of(true, false)) {
      List<Processor> processors =
          new ArrayList<>(List.of(new SchemaProcessor(), TypeMaker.ofEnum("Paint", 2)));
      if (isFirst) {
        Collections.reverse(processors);
      }
      Compilation compilation =
          Compiler.javac()
              .withProcessors(processors)
              .withOptions("-Xlint:all,-processing", "-Werror")
              .compile(CAR);
      assertThat(compilation).succeededWithoutWarnings();
      assertThat(compilation)
          .generatedSourceFile("demo.CarMeta")
          .contentsAsUtf8String()
          .contains("FieldMeta.of(\"paint\", Paint.class).defaultValue(Paint.RED)");
    }
  }

  @Test
  void waitsForValuesOfAnnotationsThatOtherProcessorsMake() {
    Map<String, String> sources =
        Map.of(
            "Card.java",
            """
            package demo;

            import dev.anhanga.annotations.*;

            @Schema(Names.RESOURCE)
            @Index(fields = {"size", Names.FIELD})
            record Card(
                @Identity int id,
                @Default(Names.GREETING) String greeting,
                @Decimal(precision = Names.DIGITS, scale = 1 + 1) java.math.BigDecimal size) {}
            """,
            "Coat.java",
            """
            package demo;

            import dev.anhanga.annotations.*;

            @Schema record Coat(@Identity int id, @Convert(Upper.class) String name) {}
            """,
            "Pocket.java",
            """
            package demo;

            import dev.anhanga.annotations.*;
            import java.util.List;

            @Schema record Pocket(@Identity int id, Outer in, List<Listed> listed) {
              record Outer(Inner<Integer> inner) {}

              record Inner<T>(T number, @Stored(name = Names.COLUMN) String text) {}

              record Listed(@Convert(Upper.class) String name) {}
            }
            """);
    for (TestCompiler compiler : TestCompiler.values()) {
      for (boolean isFirst : List.of(true, false)) {
        List<Processor> processors =
            new ArrayList<>(
                List.of(
                    new SchemaProcessor(),
                    TypeMaker.of("Names", NAMES, 1),
                    TypeMaker.of("Upper", UPPER, 2)));
        if (isFirst) {
          Collections.reverse(processors);
        }
        Compiled compiled = compiler.compile(sources, List.of(), processors);
        assertEquals(List.of(), compiled.reported(), compiler::toString);
        assertContains(
            compiled.sources().get("CardMeta.java"),
            "\"cards\"",
            ".defaultValue(\"hello\")",
            ".decimal(9, 2)",
            ".withIndex(\"size\", \"greeting\")");
        assertContains(compiled.sources().get("CoatMeta.java"), "new Upper()");
        assertContains(
            compiled.sources().get("PocketMeta.java"), ".stored(\"in_inner_txt\")", "new Upper()");
      }
    }
  }

  @Test
  void namesTheTypeThatNobodyMade() {
    Compilation compilation = Compiler.javac().withProcessors(new SchemaProcessor()).compile(CAR);
    assertThat(compilation)
        .hadErrorContaining("[ANH305] paint has the type Paint, which doesn't exist")
        .inFile(CAR)
        .onLine(5);
    assertThat(compilation).hadErrorCount(2); // The other is javac's own.
  }

  /** Of a generic type that isn't there, javac hid the name once: 17 does, 25 doesn't. */
  @Test
  void namesAGenericTypeThatNobodyMadeAsFarAsItCan() {
    String source =
        """
        import dev.anhanga.annotations.*;

        @Schema record Person(@Identity int id, Optinal<String> nick) {}
        """;
    String vague = "that is written there, which doesn't exist, nor did any processor make it.";
    String exact =
        "Optinal, which doesn't exist, nor did any processor make it. Did you mean"
            + " java.util.Optional?";
    for (TestCompiler compiler : TestCompiler.values()) {
      List<String> ours =
          compiler
              .compile(Map.of("Person.java", source), List.of(), List.of(new SchemaProcessor()))
              .errors()
              .stream()
              .filter(Compiled.Message::isOurs)
              .map(Compiled.Message::text)
              .toList();
      boolean mayHideIt = compiler == TestCompiler.JAVAC && Runtime.version().feature() < 25;
      String type = mayHideIt && !ours.toString().contains("Optinal") ? vague : exact;
      assertEquals(
          List.of("[ANH305] nick has the type " + type + " Import it, or correct the name."), ours);
    }
  }

  /** Such that other processors might have made, of which javac gives a text for each. */
  @Test
  void leavesToTheCompilerValuesOfAnnotationsThatNobodyMade() {
    Map<String, String> sources =
        Map.of(
            "Card.java",
            """
            import dev.anhanga.annotations.*;
            import java.math.BigDecimal;
            import java.util.UUID;

            @Schema(Missing.RESOURCE)
            @Index(fields = Missing.FIELD)
            @Unique(fields = {"number", "text", Missing.FIELD})
            record Card(
                @Identity UUID id,
                @Default(Missing.TEXT) int number,
                @Default("x" + Missing.TEXT) String text,
                @Default(Defaults.NONE) boolean flag,
                @Stored(length = Missing.LENGTH) String sized,
                @Stored(name = Missing.NAME, length = Missing.LENGTH) String named,
                @Decimal(precision = Missing.DIGITS, scale = 2) BigDecimal wide,
                @Unique(fields = Missing.FIELD) String key) {}

            interface Defaults {}
            """);
    for (TestCompiler compiler : TestCompiler.values()) {
      List<Compiled.Message> messages =
          compiler.compile(sources, List.of(), List.of(new SchemaProcessor())).reported();
      assertTrue(messages.stream().anyMatch(Compiled.Message::isError), messages::toString);
      assertEquals(List.of(), messages.stream().filter(Compiled.Message::isOurs).toList());
    }
  }

  @Test
  void saysWhichConverterNobodyMade() {
    String source =
        """
        import dev.anhanga.annotations.*;

        @Schema record Coat(@Identity int id, @Convert(Upper.class) String name) {}
        """;
    for (TestCompiler compiler : TestCompiler.values()) {
      List<String> ours =
          compiler
              .compile(Map.of("Coat.java", source), List.of(), List.of(new SchemaProcessor()))
              .reported()
              .stream()
              .filter(Compiled.Message::isOurs)
              .map(Compiled.Message::text)
              .toList();
      assertEquals(
          List.of(
              "[ANH321] name can't be converted: its converter doesn't exist, nor did any processor"
                  + " make it. Name a class that implements Converter<its type, a stored type>."),
          ours);
    }
  }

  /** Which is how both compilers show a value that isn't there. */
  @Test
  void aDefaultMayReadLikeAnError() {
    String source =
        """
        import dev.anhanga.annotations.*;

        @Schema record Log(@Identity int id, Line line, @Default("<error>") String text) {
          record Line(@Default("<error>") String text) {}
        }
        """;
    for (TestCompiler compiler : TestCompiler.values()) {
      Compiled compiled =
          compiler.compile(Map.of("Log.java", source), List.of(), List.of(new SchemaProcessor()));
      assertEquals(List.of(), compiled.reported());
      String meta = compiled.sources().get("LogMeta.java");
      assertEquals(2, meta.split("defaultValue\\(\"<error>\"\\)", -1).length - 1, meta);
    }
  }

  private static void assertContains(String text, String... parts) {
    for (String part : parts) {
      assertTrue(text.contains(part), part + " isn't in:\n" + text);
    }
  }
}
