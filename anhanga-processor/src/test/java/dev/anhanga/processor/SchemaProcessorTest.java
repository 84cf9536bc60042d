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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What the processor does around the pipeline: rounds, crashes, and promises to build tools. */
class SchemaProcessorTest {

  private static final JavaFileObject SOUND =
      JavaFileObjects.forSourceLines(
          "demo.Key",
          "package demo;",
          "import dev.anhanga.annotations.*;",
          "@Schema record Key(@Identity int number) {}");

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
            .compile(WaitingTest.CAR, SOUND, badRecord());
    assertThat(compilation).hadErrorCount(2);
    assertThat(compilation)
        .hadErrorContaining(
            "[ANH901] Anhanga failed on demo.Car. That is a bug of ours, not of yours: please"
                + " report it, with the record and this line: java.lang.IllegalStateException: Oh."
                + " at SchemaProcessorTest.java:")
        .inFile(WaitingTest.CAR)
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
      String meta = compiled.sources().get("PriceMeta.java");
      assertTrue(meta.contains(".defaultValue(\"\\u20ac \\\\ \\\" \\u00e9\")"), meta);
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

  private static JavaFileObject badRecord() {
    return JavaFileObjects.forSourceLines(
        "demo.Bad", "package demo;", "@dev.anhanga.annotations.Schema record Bad(int number) {}");
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
