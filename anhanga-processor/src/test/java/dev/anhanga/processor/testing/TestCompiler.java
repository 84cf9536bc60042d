package dev.anhanga.processor.testing;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/** A compiler that runs processors. Tests see no more of it, so that any compiler will do. */
public interface TestCompiler {

  /**
   * Compiles sources.
   *
   * @param sources by simple file name, in the order in which the compiler gets them
   */
  Compiled compile(
      Map<String, String> sources, List<String> options, List<? extends Processor> processors);

  /** What users of generated code have on their class path, and nothing else. */
  static List<File> userClassPath() {
    return Stream.of(
            dev.anhanga.annotations.Schema.class,
            dev.anhanga.runtime.Anhanga.class,
            org.jspecify.annotations.Nullable.class)
        .map(TestCompiler::location)
        .toList();
  }

  private static File location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toFile();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
