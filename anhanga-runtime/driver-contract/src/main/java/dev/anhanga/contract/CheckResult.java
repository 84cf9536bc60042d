package dev.anhanga.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What became of a check, which runs once for each of its parameters. */
final class CheckResult {

  /** In the order of the report's columns. */
  enum Verdict {
    PASSED,
    FAILED,
    SKIPPED,
    NOT_RUN
  }

  private static final Pattern RUN = Pattern.compile("#(\\d+)]$");

  private int passed;
  private final Map<String, Integer> skipped = new TreeMap<>();
  private final Map<Integer, List<String>> failed = new TreeMap<>();

  void pass() {
    passed++;
  }

  void skip(String reason) {
    skipped.merge(reason, 1, Integer::sum);
  }

  /** Several runs at once end in any order; they are told in that of the parameters. */
  void fail(String uniqueId, String failure) {
    Matcher run = RUN.matcher(uniqueId);
    int number = run.find() ? Integer.parseInt(run.group(1)) : 0;
    failed.computeIfAbsent(number, first -> new ArrayList<>()).add(failure);
  }

  /** One failure fails a check. One that passed for some parameters, and no more, has passed. */
  Verdict verdict() {
    if (!failed.isEmpty()) {
      return Verdict.FAILED;
    } else if (passed > 0) {
      return Verdict.PASSED;
    }
    return skipped.isEmpty() ? Verdict.NOT_RUN : Verdict.SKIPPED;
  }

  int runs() {
    return passed + failures().size() + skippedRuns();
  }

  int skippedRuns() {
    return skipped.values().stream().mapToInt(Integer::intValue).sum();
  }

  List<String> failures() {
    return failed.values().stream().flatMap(List::stream).toList();
  }

  /** How many runs were skipped, by reason. */
  Map<String, Integer> skipped() {
    return skipped;
  }
}
