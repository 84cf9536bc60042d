package dev.anhanga.processor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.processor.testing.Cases;
import dev.anhanga.processor.testing.DiagnosticsPage;
import dev.anhanga.processor.testing.DiagnosticsPage.Entry;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every problem can be looked up, and is seen to happen. */
class ProblemTest {

  @ParameterizedTest
  @EnumSource
  void hasAnEntryInTheDocs(Problem problem) {
    Entry entry = entry(problem);
    assertNotEquals(
        entry.saysThatThereIsNoExample(),
        entry.examples().isPresent(),
        problem + " needs a bad and a mended example, or \"No example:\" and why");
  }

  @ParameterizedTest
  @EnumSource
  void hasARejectedCase(Problem problem) {
    boolean isShown =
        Cases.in("rejected").stream()
            .anyMatch(folder -> folder.getFileName().toString().startsWith(problem.code() + "-"));
    assertNotEquals(
        entry(problem).saysThatThereIsNoExample(), isShown, "rejected/" + problem.code() + "-...");
  }

  @ParameterizedTest
  @EnumSource
  void sayWhatSilencesThem(Problem problem) {
    problem
        .tag()
        .ifPresent(tag -> assertTrue(entry(problem).text().contains("`anhanga:" + tag + "`"), tag));
  }

  @Test
  void theDocsKnowNoOther() {
    Set<String> codes = Stream.of(Problem.values()).map(Problem::code).collect(Collectors.toSet());
    assertEquals(
        codes, DiagnosticsPage.entries().stream().map(Entry::code).collect(Collectors.toSet()));
  }

  private static Entry entry(Problem problem) {
    return DiagnosticsPage.entry(problem.code())
        .orElseThrow(
            () -> new AssertionError("docs/diagnostics.md has no ### " + problem.code() + ":"));
  }

  @ParameterizedTest
  @EnumSource
  void endsAsASentence(Problem problem) {
    String message = problem.message("a", "b", "c", "d", "e");
    assertTrue(message.startsWith("[" + problem.code() + "] "), message);
    assertTrue(message.matches("(?s).*[.abcd]"), message);
  }

  @Test
  void retiredCodesStayRetired() {
    String page = Cases.text(Path.of("..", "docs", "diagnostics.md"));
    String retired = page.substring(page.indexOf("\n## Retired codes\n"));
    assertTrue(retired.contains("ANH102"), retired);
    for (Problem problem : Problem.values()) {
      assertFalse(retired.contains(problem.code()), problem + " has a retired code");
    }
  }

  @Test
  void codesAreUnique() {
    Set<String> codes = new HashSet<>();
    for (Problem problem : Problem.values()) {
      codes.add(problem.code());
    }
    assertEquals(Problem.values().length, codes.size());
  }
}
