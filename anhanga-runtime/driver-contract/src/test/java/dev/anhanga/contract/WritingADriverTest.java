package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/writing-a-driver.md} says of the kit is so. */
class WritingADriverTest {

  /** All but the numbers, which change with every new check. */
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  @Test
  void reportIsOneThatTheKitMakes(@TempDir Path folder) throws IOException {
    String shown = found("(?s)```markdown\n(.*?)```", page()).get(0);

    String report = KitRun.of(folder, MapDriverContractTest.class).report();

    Iterator<String> lines = withoutNumbers(report).lines().iterator();
    List<String> unknown = new ArrayList<>(withoutNumbers(shown).lines().toList());
    unknown.removeIf(line -> line.equals("..."));
    int length = unknown.size();
    while (lines.hasNext() && !unknown.isEmpty()) {
      if (isShownAs(unknown.get(0), lines.next())) {
        unknown.remove(0);
      }
    }
    assertTrue(length > 20, shown);
    assertEquals(List.of(), unknown, () -> "not found, or not in this order, in\n" + report);
  }

  /** What is left out is three dots: the end of a line, or lines. */
  private static boolean isShownAs(String shown, String line) {
    return shown.endsWith("...")
        ? line.startsWith(shown.substring(0, shown.length() - "...".length()))
        : line.equals(shown);
  }

  private static String withoutNumbers(String text) {
    return NUMBER.matcher(text).replaceAll("0");
  }

  @Test
  void mistakesAreThoseThatAreTried() throws IOException {
    Set<String> tried =
        Stream.of(PlantedFault.values()).map(PlantedFault::check).collect(Collectors.toSet());

    List<String> told = found("(?m)^\\| .* \\| `(\\w+)` \\|$", mistakes());

    assertTrue(told.size() >= 10, told::toString);
    assertEquals(List.of(), told.stream().filter(check -> !tried.contains(check)).toList());
  }

  private static String mistakes() throws IOException {
    return page().substring(page().indexOf("## What drivers get wrong"));
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  private static String page() throws IOException {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("docs/writing-a-driver.md"))) {
      folder = folder.getParent();
    }
    return Files.readString(folder.resolve("docs/writing-a-driver.md"));
  }
}
