package dev.anhanga.processor;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.anhanga.processor.testing.Compiled;
import dev.anhanga.processor.testing.TestCompiler;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is deprecated and yet named in generated code draws no warning there, whoever compiles it as
 * strictly as can be; and no warning is suppressed that there wouldn't be.
 */
class DeprecatedTypesTest {

  private static final Pattern WORD = Pattern.compile("deprecation|removal");

  private static final Map<String, String> OLD =
      Map.of(
          "Old.java",
          """
          package demo;

          @Deprecated
          public class Old {
            public enum Color { RED }

            public record Part(int number) {}

            @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
            public @interface Nullable {}
          }
          """,
          "Gone.java",
          """
          package demo;

          @Deprecated(forRemoval = true)
          public class Gone {}
          """,
          "Partly.java",
          """
          package demo;

          public class Partly {
            @Deprecated
            public static final Partly LEAST = new Partly();
          }
          """,
          "Ref.java",
          """
          package demo;

          public record Ref<T>(java.util.UUID id) {}
          """,
          "ToText.java",
          """
          package demo;

          import dev.anhanga.runtime.meta.Converter;

          interface ToText<T> extends Converter<T, String> {
            @Override
            default String toStored(T value) {
              return "";
            }

            @Override
            default T fromStored(String text) {
              throw new IllegalArgumentException("is nothing");
            }
          }
          """);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Old.Color | 'deprecation'",
        "Old.Part | 'deprecation'",
        "Ref<Old> | 'deprecation'",
        "java.util.List<Ref<Old[]>> | 'deprecation'",
        "java.util.List<@Old.Nullable String> | 'deprecation'",
        "@Old.Nullable String | ''",
        "Ref<Gone> | 'removal'",
        "Ref<java.util.Map<Gone, ? extends Old>> | 'deprecation removal'",
        "Ref<Partly> | ''",
        "Ref<java.util.Date> | ''",
        "Ref<java.util.Observable> | 'deprecation'",
        "@Convert(One.C.class) Old | 'deprecation'",
        "@Convert(One.C.class) java.util.Set<Gone> | 'removal'",
        "@Convert(One.C.class) Partly | ''",
        "@Convert(One.C.class) java.util.Date | ''",
      })
  void areNamedWithoutAWarning(String component, String suppressed) {
    String type = component.replaceFirst("@Convert\\(One.C.class\\) ", "");
    String converter =
        component.equals(type) ? "" : "static class C implements ToText<%s> {}".formatted(type);
    Map<String, String> sources = new TreeMap<>(OLD);
    sources.put(
        "One.java",
        """
        package demo;

        import dev.anhanga.annotations.*;

        @Schema
        @SuppressWarnings({"deprecation", "removal"})
        record One(@Identity int id, %s value) {
          %s
        }
        """
            .formatted(component, converter));
    for (TestCompiler compiler : TestCompiler.values()) {
      List<String> strictly =
          compiler == TestCompiler.JAVAC
              ? List.of("-Xlint:all,-processing", "-Werror")
              : List.of("-warn:none");
      Compiled compiled = compiler.compile(sources, strictly, List.of(new SchemaProcessor()));
      assertEquals(List.of(), compiled.messages(), compiler::toString);
      Set<String> found = new TreeSet<>();
      for (String source : compiled.sources().values()) {
        found.add(
            WORD.matcher(line(source)).results().map(MatchResult::group).collect(joining(" ")));
      }
      assertEquals(Set.of(suppressed), found, compiler::toString);
    }
  }

  private static String line(String source) {
    return source
        .lines()
        .filter(line -> line.startsWith("@SuppressWarnings"))
        .findFirst()
        .orElse("");
  }
}
