package dev.anhanga.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.processor.testing.Compiled;
import dev.anhanga.processor.testing.TestCompiler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A nested record says the same in its class file as in its source. */
class ClassFileTest {

  private static final Map<String, String> LIBRARY =
      Map.of(
          "Place.java",
          """
          package library;

          import java.lang.annotation.ElementType;
          import java.lang.annotation.Target;
          import java.util.List;
          import java.util.Map;
          import org.jspecify.annotations.Nullable;

          public interface Place {
            double HUGE = 1e300;
            long LONG = 1L << 40;

            record Address(
                String street,
                @Noted(names = {"a", "b"}, at = @At(1), type = int.class) @Nullable String suite,
                String @Nullable [] lines,
                @Nullable byte[] photo,
                java.time.@Nullable LocalDate since,
                Kinds.@Nullable Kind kind,
                @Nullable Spot spot,
                Inside inside) {
              public Address {
                if (street.length() > HUGE + LONG) {
                  throw new IllegalArgumentException();
                }
              }
            }

            record Spot(int x, @Nullable Integer y) {
              public Spot {}
            }

            record Inside(
                List<@Nullable String> texts,
                Map<String, @Nullable Integer> counts,
                Map<String, List<@Nullable Spot>> spots,
                @Nullable String[] words,
                @Nullable Integer[] @Nullable [] squares,
                @Nullable int[] numbers,
                Box<@Nullable String> box,
                List<Box<List<@Nullable Long>>> boxes) {}

            record Box<T extends @Nullable Object>(
                T value, List<T> more, Map<String, T[]> arrays, @Nullable T none) {}

            class Kinds {
              public enum Kind { HOME }
            }

            @Target(ElementType.TYPE_USE)
            @interface Noted {
              String[] names();
              At at();
              Class<?> type();
              Thread.State state() default Thread.State.NEW;
            }

            @interface At { int value(); }
          }
          """);

  private static final Map<String, String> SCHEMA =
      Map.of(
          "Customer.java",
          """
          package demo;

          import dev.anhanga.annotations.Identity;
          import dev.anhanga.annotations.Schema;
          import java.util.List;
          import library.Place;

          @Schema public record Customer(
              @Identity int id, Place.Address home, List<Place.Spot> spots) {}
          """);

  @ParameterizedTest
  @EnumSource
  void isAsNullableAsItsSource(TestCompiler compiler) {
    Map<String, String> together = new LinkedHashMap<>(SCHEMA);
    together.putAll(LIBRARY);
    Map<String, String> expected = compile(compiler, together, Map.of());
    assertEquals(9, expected.get("CustomerMeta.java").split("nullable\\(\\)", -1).length - 1);
    for (TestCompiler maker : TestCompiler.values()) {
      assertEquals(expected, compile(compiler, SCHEMA, classes(maker, LIBRARY)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsInsideIsNotTheWhole(TestCompiler compiler) {
    Map<String, String> library =
        Map.of(
            "Place.java",
            """
            package library;

            import java.util.List;
            import org.jspecify.annotations.Nullable;

            public interface Place {
              record Address(@Nullable String[] lines, @Nullable byte[][] photos) {}
              record Spot(List<@Nullable Integer> numbers) {}
            }
            """);
    String meta = compile(compiler, SCHEMA, classes(compiler, library)).get("CustomerMeta.java");
    assertTrue(meta.contains("home.lines"), meta);
    assertFalse(meta.contains("nullable()"), meta);
  }

  @ParameterizedTest
  @EnumSource
  void staleClassFilesSayNothing(TestCompiler compiler) {
    Map<String, String> changed = new LinkedHashMap<>(SCHEMA);
    changed.put("Place.java", LIBRARY.get("Place.java").replace("@Nullable", ""));
    String meta = compile(compiler, changed, classes(compiler, LIBRARY)).get("CustomerMeta.java");
    assertTrue(meta.contains("home.suite"), meta);
    assertFalse(meta.contains("nullable()"), meta);
  }

  private static Map<String, byte[]> classes(TestCompiler compiler, Map<String, String> sources) {
    Compiled compiled = compiler.compile(sources, List.of(), List.of());
    assertEquals(List.of(), compiled.errors());
    return compiled.classes();
  }

  private static Map<String, String> compile(
      TestCompiler compiler, Map<String, String> sources, Map<String, byte[]> library) {
    Compiled compiled =
        compiler.compile(sources, library, List.of(), List.of(new SchemaProcessor()));
    assertEquals(List.of(), compiled.errors());
    return compiled.sources();
  }
}
