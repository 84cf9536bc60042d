package dev.anhanga.processor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.processor.testing.Cases;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every problem can be looked up, and is seen to happen. */
class ProblemTest {

  /** Shown elsewhere: a crash, by a pipeline that crashes; a full disk, not at all. */
  private static final Set<Problem> WITHOUT_CASE = EnumSet.of(Problem.INTERNAL, Problem.UNWRITABLE);

  private static final String DOCS = Cases.text(Path.of("..", "docs", "diagnostics.md"));

  @ParameterizedTest
  @EnumSource
  void hasAnEntryInTheDocs(Problem problem) {
    String heading = "\n### " + problem.code() + ":";
    int start = DOCS.indexOf(heading);
    assertTrue(start >= 0, "docs/diagnostics.md has no heading" + heading);
    int end = DOCS.indexOf("\n### ", start + 1);
    String entry = DOCS.substring(start, end < 0 ? DOCS.length() : end);
    if (!WITHOUT_CASE.contains(problem)) {
      assertTrue(entry.contains("```java\n// bad\n"), problem + " lacks a bad example");
      assertTrue(entry.contains("\n// mended\n"), problem + " lacks a mended example");
    }
  }

  @ParameterizedTest
  @EnumSource
  void hasARejectedCase(Problem problem) {
    boolean isShown =
        Cases.in("rejected").stream()
            .anyMatch(folder -> folder.getFileName().toString().startsWith(problem.code() + "-"));
    assertTrue(isShown || WITHOUT_CASE.contains(problem), "rejected/" + problem.code() + "-...");
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
    String retired = DOCS.substring(DOCS.indexOf("\n## Retired codes\n"));
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
