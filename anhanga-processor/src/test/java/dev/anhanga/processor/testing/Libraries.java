package dev.anhanga.processor.testing;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Paths for compilers, of the folders and jars that the tests themselves run from. */
public final class Libraries {

  /** What users of generated code have on their class or module path, and nothing else. */
  public static final String RUNTIME =
      path(
          dev.anhanga.annotations.Schema.class,
          dev.anhanga.runtime.Anhanga.class,
          org.jspecify.annotations.Nullable.class);

  /** What a processor path needs for ours. */
  public static final String PROCESSOR =
      path(
          dev.anhanga.processor.SchemaProcessor.class,
          dev.anhanga.annotations.Schema.class,
          com.palantir.javapoet.JavaFile.class);

  private Libraries() {}

  /** The path of where these classes come from. */
  public static String path(Class<?>... types) {
    return Stream.of(types)
        .map(Libraries::location)
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Several paths as one. */
  public static String join(String... paths) {
    return String.join(File.pathSeparator, paths);
  }

  /** Everything there is, as for tools that have many parts. */
  public static String everything() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
