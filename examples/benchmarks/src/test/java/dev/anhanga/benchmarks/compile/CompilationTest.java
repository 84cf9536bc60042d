package dev.anhanga.benchmarks.compile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The benchmark measures what it says it does. */
class CompilationTest {

  @ParameterizedTest
  @EnumSource
  void itsProductIsThereWithTheProcessorOnly(Contender contender) {
    Compilation compilation = new Compilation(contender, Sources.of(contender, 2));
    TimedProcessor processor = new TimedProcessor(contender.newProcessor());

    Set<String> without = classes(compilation.run(Optional.empty()));
    Outputs with = compilation.run(Optional.of(processor));

    Set<String> made = classes(with);
    made.removeAll(without);
    assertTrue(without.contains("/sample/Person2.class"), without.toString());
    assertTrue(made.contains("/sample/" + Sources.numbered(contender.product(), 1) + ".class"));
    assertTrue(made.contains("/sample/" + Sources.numbered(contender.product(), 2) + ".class"));
    assertTrue(with.lines() > 50, "lines: " + with.lines());
    assertTrue(processor.nanos() > 0);
  }

  private static Set<String> classes(Outputs outputs) {
    return outputs.written(Kind.CLASS).stream()
        .map(Outputs.Output::getName)
        .collect(Collectors.toSet());
  }
}
