package dev.anhanga.contract;

import dev.anhanga.contract.CheckResult.Verdict;
import dev.anhanga.runtime.persistence.Capability;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A report in Markdown. The same findings make the same text: no time, no place, no hash order. */
final class ReportText {

  private static final int LONGEST_FAILURE = 300;

  /** Of one check; what is wrong with all types of values is hardly told better by more. */
  private static final int MOST_FAILURES = 5;

  private final Tally tally;
  private final StringBuilder text = new StringBuilder();

  ReportText(Tally tally) {
    this.tally = tally;
  }

  /** All in one line. */
  String summary() {
    return driver()
        + ": "
        + all(Verdict.PASSED)
        + " checks passed, "
        + all(Verdict.FAILED)
        + " failed, "
        + all(Verdict.SKIPPED)
        + " skipped, "
        + all(Verdict.NOT_RUN)
        + " not run";
  }

  String text() {
    text.setLength(0);
    line("# " + driver() + ", checked by " + tally.test());
    line("");
    line(verdict());
    if (tally.driver() != null) {
      writeCapabilities();
    }
    writeGroups();
    writeFailures();
    writeSkipped();
    writeNotRun();
    return text.toString();
  }

  private String driver() {
    return tally.driver() == null ? "A driver that was never open" : tally.driver();
  }

  /** Claims no more than what was seen. */
  private String verdict() {
    long failed = all(Verdict.FAILED);
    long skipped = all(Verdict.SKIPPED);
    long notRun = all(Verdict.NOT_RUN);
    String of = " of " + allChecks().size() + " checks ";
    String said =
        failed > 0
            ? "**" + failed + of + "failed.**"
            : all(Verdict.PASSED) + of + "passed, none failed.";
    if (skipped > 0) {
      said += " Skipped, for the reasons below: " + skipped + ".";
    }
    if (notRun > 0) {
      said += " **Not run, so that nothing is known of them: " + notRun + ".**";
    }
    return said;
  }

  private void writeCapabilities() {
    line("");
    line("| capability | |");
    line("|---|---|");
    for (Capability capability : Capability.values()) {
      boolean has = tally.capabilities().contains(capability);
      line("| `" + capability + "` | " + (has ? "yes" : "no") + " |");
    }
  }

  private void writeGroups() {
    line("");
    line("| checks | passed | failed | skipped | not run |");
    line("|---|--:|--:|--:|--:|");
    for (CheckGroup group : tally.groups()) {
      writeCounts(group.name(), group.checks());
    }
    writeCounts("**all**", allChecks());
    line("");
    int runs = allChecks().stream().mapToInt(check -> tally.result(check).runs()).sum();
    line(
        "A check with parameters counts once, and fails if it fails for one of them; with each"
            + " counted, there were "
            + runs
            + " runs.");
  }

  /** A nought is left out, so that the eye finds what there is. */
  private void writeCounts(String name, List<String> checks) {
    StringBuilder row = new StringBuilder("| " + name + " |");
    for (Verdict verdict : Verdict.values()) {
      long count = count(checks, verdict);
      row.append(count == 0 ? " |" : " " + count + " |");
    }
    line(row.toString());
  }

  private void writeFailures() {
    List<String> failures = new ArrayList<>();
    for (CheckGroup group : tally.groups()) {
      for (String check : group.checks()) {
        List<String> found = tally.result(check).failures();
        if (!found.isEmpty()) {
          failures.add("- " + group.name() + ": " + check);
          found.stream().limit(MOST_FAILURES).forEach(each -> failures.add(failure(each)));
        }
        if (found.size() > MOST_FAILURES) {
          failures.add("  - and " + (found.size() - MOST_FAILURES) + " more");
        }
      }
    }
    writeSection("Failed", failures);
  }

  private static String failure(String found) {
    return "  - `" + shortened(found) + "`";
  }

  private static String shortened(String failure) {
    String one = failure.strip().replaceAll("\\s+", " ").replace('`', '\'');
    return one.length() <= LONGEST_FAILURE ? one : one.substring(0, LONGEST_FAILURE) + "...";
  }

  private void writeSkipped() {
    Map<String, List<String>> byReason = new TreeMap<>();
    for (CheckGroup group : tally.groups()) {
      Map<String, List<String>> ofGroup = new TreeMap<>();
      for (String check : group.checks()) {
        CheckResult result = tally.result(check);
        result
            .skipped()
            .forEach(
                (reason, runs) ->
                    ofGroup
                        .computeIfAbsent(reason, first -> new ArrayList<>())
                        .add(runs == result.runs() ? check : part(check, runs, result.runs())));
      }
      ofGroup.forEach(
          (reason, checks) ->
              byReason
                  .computeIfAbsent(shortened(reason), first -> new ArrayList<>())
                  .add("  - " + named(group, checks)));
    }
    List<String> skipped = new ArrayList<>();
    byReason.forEach((reason, groups) -> skipped.add("- " + reason + "\n" + joined(groups)));
    writeSection("Skipped", skipped);
  }

  private static String part(String check, int runs, int all) {
    return check + " (" + runs + " of " + all + " runs)";
  }

  private void writeNotRun() {
    List<String> notRun = new ArrayList<>();
    for (CheckGroup group : tally.groups()) {
      List<String> checks = group.checks().stream().filter(is(Verdict.NOT_RUN)).toList();
      if (!checks.isEmpty()) {
        notRun.add("- " + named(group, checks));
      }
    }
    writeSection("Not run", notRun);
  }

  /** A whole group needs no names. */
  private static String named(CheckGroup group, List<String> checks) {
    return group.checks().equals(checks)
        ? group.name() + ", all"
        : group.name() + ": " + String.join(", ", checks);
  }

  private void writeSection(String title, List<String> items) {
    if (!items.isEmpty()) {
      line("");
      line("## " + title);
      line("");
      line(joined(items));
    }
  }

  private static String joined(List<String> lines) {
    return String.join("\n", lines);
  }

  private List<String> allChecks() {
    return tally.groups().stream().flatMap(group -> group.checks().stream()).toList();
  }

  private long all(Verdict verdict) {
    return count(allChecks(), verdict);
  }

  private long count(List<String> checks, Verdict verdict) {
    return checks.stream().filter(is(verdict)).count();
  }

  private Predicate<String> is(Verdict verdict) {
    return check -> tally.result(check).verdict() == verdict;
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
