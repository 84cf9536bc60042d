package dev.anhanga.jdbc.readme;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every piece of Java in the documentation stands, line for line, in a source that is tested. */
class DocumentationTest {

  static final Path ROOT = root();
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "docs/services.md",
        "docs/writing-a-driver.md",
        "docs/types.md",
        "docs/http.md"
      })
  void showsOnlyCodeThatIsTested(String page) throws IOException {
    List<String> sources = sources();
    Matcher code = JAVA.matcher(Files.readString(ROOT.resolve(page)));
    List<String> untested = new ArrayList<>();
    int found = 0;
    for (; code.find(); found++) {
      String shown = stripped(code.group(1));
      if (sources.stream().noneMatch(source -> source.contains(shown))) {
        untested.add(code.group(1));
      }
    }

    assertTrue(found > 0, "There is no Java in " + page);
    assertTrue(untested.isEmpty(), () -> page + " shows what no test runs:\n" + untested);
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("anhanga-runtime"))) {
      List<String> sources =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> file.toString().replace('\\', '/').contains("/src/test/java/"))
              .map(DocumentationTest::content)
              .toList();
      assertFalse(sources.isEmpty());
      return sources;
    }
  }

  private static String content(Path file) {
    try {
      return stripped(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Indentation differs with where code stands, and blank lines with how it is shown. */
  private static String stripped(String code) {
    return String.join("\n", code.lines().map(String::strip).filter(s -> !s.isEmpty()).toList());
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("README.md"))
        || !Files.exists(folder.resolve("anhanga-runtime"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
