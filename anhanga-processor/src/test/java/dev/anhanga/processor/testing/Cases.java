package dev.anhanga.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Folders of sources under the test resources. */
public final class Cases {

  /** Where they are: the source folder, so that goldens can be refreshed in place. */
  public static final Path ROOT = Path.of("src", "test", "resources");

  private Cases() {}

  /** The folders of one sort: {@code accepted} or {@code rejected}. */
  public static List<Path> in(String sort) {
    return children(ROOT.resolve(sort)).filter(Files::isDirectory).toList();
  }

  /** A test for each of those folders. */
  public static Stream<DynamicTest> tests(String sort, Consumer<Path> test) {
    return in(sort).stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(
                    folder.getFileName().toString(), () -> test.accept(folder)));
  }

  /** The Java files right in a folder, by simple name. */
  public static Map<String, String> sources(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Map.of();
    }
    return children(folder)
        .filter(path -> path.toString().endsWith(".java"))
        .collect(
            Collectors.toMap(
                path -> path.getFileName().toString(), Cases::text, (a, b) -> a, TreeMap::new));
  }

  /** The compiler's options in a folder's {@code options.txt}, one a line, if it has any. */
  public static List<String> options(Path folder) {
    Path file = folder.resolve("options.txt");
    return Files.exists(file) ? text(file).lines().toList() : List.of();
  }

  /** A file's text. */
  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a golden as it is now, with {@code -Dgoldens=update}; else says what to do. */
  public static String golden(Path file, String actual) {
    if (!"update".equals(System.getProperty("goldens"))) {
      return Files.exists(file) ? text(file) : "Missing: " + file + ". Run with -Dgoldens=update.";
    }
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
      return actual;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> children(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
