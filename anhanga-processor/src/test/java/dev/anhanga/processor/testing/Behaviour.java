package dev.anhanga.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of sources that compile and, in a class {@code RoundTrip}, run.
 *
 * @param sources by path, as in {@code demo/Person.java}
 */
public record Behaviour(String name, Map<String, String> sources) {

  private static final String MAIN = "RoundTrip.java";

  /** All of them. */
  public static List<Behaviour> all() {
    return Cases.in("behaviour").stream().map(Behaviour::in).toList();
  }

  private static Behaviour in(Path folder) {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> sources.put(folder.relativize(file).toString(), Cases.text(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Behaviour(folder.getFileName().toString(), sources);
  }

  /** Adds the sources to a project. */
  public void writeTo(UserProject project) {
    sources.forEach(project::write);
  }

  /** The name of the class to run. */
  public String main() {
    return sources.keySet().stream()
        .filter(path -> path.endsWith(MAIN))
        .map(path -> path.replace(".java", "").replace('/', '.'))
        .findFirst()
        .orElseThrow();
  }
}
