package dev.anhanga.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.anhanga.processor.testing.Blocker;
import dev.anhanga.processor.testing.Compiled;
import dev.anhanga.processor.testing.TestCompiler;
import dev.anhanga.processor.testing.TypeMaker;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What the processor does around the pipeline: rounds, crashes, and promises to build tools. */
class SchemaProcessorTest {

  private static final JavaFileObject WAITING =
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

  private static final JavaFileObject SOUND =
      JavaFileObjects.forSourceLines(
          "demo.Key",
          "package demo;",
          "import dev.anhanga.annotations.*;",
          "@Schema record Key(@Identity int number) {}");

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
              .compile(WAITING);
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

  private static void assertContains(String text, String... parts) {
    for (String part : parts) {
      assertTrue(text.contains(part), part + " isn't in:\n" + text);
    }
  }

  @Test
  void namesTheTypeThatNobodyMade() {
    Compilation compilation =
        Compiler.javac().withProcessors(new SchemaProcessor()).compile(WAITING, SOUND);
    assertThat(compilation)
        .hadErrorContaining("[ANH305] paint has the type Paint, which doesn't exist")
        .inFile(WAITING)
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

  @Test
  void itsOwnCrashIsItsOwnAndStopsNoOtherRecord() {
    SchemaProcessor crashing =
        new SchemaProcessor(
            environment -> {
              RecordStep pipeline = new SchemaPipeline(environment);
              return type -> {
                if (type.getSimpleName().contentEquals("Car")) {
                  throw new IllegalStateException("Oh.");
                }
                pipeline.run(type);
              };
            });
    Compilation compilation =
        Compiler.javac()
            .withProcessors(crashing, TypeMaker.ofEnum("Paint", 1))
            .compile(WAITING, SOUND, badRecord());
    assertThat(compilation).hadErrorCount(2);
    assertThat(compilation)
        .hadErrorContaining(
            "[ANH901] Anhanga failed on demo.Car. That is a bug of ours, not of yours: please"
                + " report it, with the record and this line: java.lang.IllegalStateException: Oh."
                + " at SchemaProcessorTest.java:")
        .inFile(WAITING)
        .onLine(3);
    assertThat(compilation).hadErrorContaining("[ANH101] Bad has no identity");
  }

  @Test
  void leavesToTheCompilerWhatIsItsOwn() {
    Map<String, String> sources =
        Map.of(
            "Odd.java",
            """
            import dev.anhanga.annotations.*;
            import java.math.BigDecimal;
            import java.util.UUID;

            @Schema(MISSING)
            record Odd(
                @Identity(generation = Generation.NOPE) UUID id,
                @Default int noValue,
                @Default(1) int notText,
                @Default(Missing.TEXT) int missing,
                @Decimal(precision = MISSING, scale = "1") BigDecimal wrong,
                @Decimal BigDecimal nothing,
                @Unknown int unknown,
                int other) implements Absent {}
            """);
    for (TestCompiler compiler : TestCompiler.values()) {
      List<Compiled.Message> errors =
          compiler.compile(sources, List.of(), List.of(new SchemaProcessor())).errors();
      assertFalse(errors.isEmpty());
      assertEquals(List.of(), errors.stream().filter(e -> e.text().contains("ANH901")).toList());
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

  /** Compilers write files in their encoding, with a question mark for what that doesn't have. */
  @Test
  void textsInGeneratedCodeAreInEveryEncoding() {
    String source =
        """
        import dev.anhanga.annotations.*;

        @Schema record Price(@Identity int id, @Default("\u20ac \\\\ \\" \u00e9") String currency) {}
        """;
    for (TestCompiler compiler : TestCompiler.values()) {
      Compiled compiled =
          compiler.compile(Map.of("Price.java", source), List.of(), List.of(new SchemaProcessor()));
      assertEquals(List.of(), compiled.reported());
      assertContains(
          compiled.sources().get("PriceMeta.java"), ".defaultValue(\"\\u20ac \\\\ \\\" \\u00e9\")");
    }
  }

  @Test
  void anyNullableWillDo() {
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put(
        "Loose.java",
        """
        package demo;

        import dev.anhanga.annotations.*;

        @Schema record Loose(
            @Identity int id,
            @Declared.Nullable String a,
            @Used.Nullable String b,
            java.time.@Used.Nullable LocalDate c,
            byte @Used.Nullable [] d,
            @Used.Nullable byte[] e,
            @OnField.Nullable Integer f,
            String g) {}
        """);
    sources.put("Declared.java", nullable("Declared", ""));
    sources.put("Used.java", nullable("Used", "@Target(ElementType.TYPE_USE)"));
    sources.put("OnField.java", nullable("OnField", "@Target(ElementType.FIELD)"));
    for (TestCompiler compiler : TestCompiler.values()) {
      Compiled compiled = compiler.compile(sources, List.of(), List.of(new SchemaProcessor()));
      assertEquals(List.of(), compiled.errors());
      String meta = compiled.sources().get("LooseMeta.java");
      assertEquals(6, meta.split("nullable\\(\\)", -1).length - 1, compiler + "\n" + meta);
      String patch = compiled.sources().get("LoosePatch.java");
      assertTrue(patch.contains("LoosePatch e(byte @Nullable [] e)"), patch);
    }
  }

  private static String nullable(String outer, String target) {
    return "package demo; import java.lang.annotation.*; @interface %s { %s @interface Nullable {} }"
        .formatted(outer, target);
  }

  @Test
  void saysWhichFileCantBeWritten() throws IOException {
    Map<String, String> sources = Map.of("Key.java", SOUND.getCharContent(true).toString());
    for (TestCompiler compiler : TestCompiler.values()) {
      List<Compiled.Message> errors =
          compiler
              .compile(sources, List.of(), List.of(new Blocker("demo"), new SchemaProcessor()))
              .errors();
      assertEquals(3, errors.size(), errors.toString());
      for (String made : List.of("KeyMeta", "KeyPatch", "KeyService")) {
        String text = ":3:1: [ANH902] " + made + ", made for Key, can't be written: ";
        assertTrue(errors.toString().contains("Key.java" + text), errors.toString());
      }
    }
  }

  private static JavaFileObject badRecord() {
    return JavaFileObjects.forSourceLines(
        "demo.Bad", "package demo;", "@dev.anhanga.annotations.Schema record Bad(int number) {}");
  }

  @Test
  void tellsGradleThatItIsIsolating() throws IOException {
    try (InputStream in =
        SchemaProcessor.class.getResourceAsStream(
            "/META-INF/gradle/incremental.annotation.processors")) {
      assertEquals(
          SchemaProcessor.class.getName() + ",isolating",
          new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
    }
  }
}
