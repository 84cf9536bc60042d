package dev.anhanga.processor.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What a user may have meant by a name that doesn't exist. */
public final class Suggestion {

  private Suggestion() {}

  /** A sentence to go on with, after what doesn't exist; empty if nothing known is near. */
  public static String didYouMean(String unknown, Collection<String> known) {
    return nearest(unknown, known).map(" Did you mean %s?"::formatted).orElse("");
  }

  /** The nearest name, if any differs in no more than a third of its letters. */
  public static Optional<String> nearest(String unknown, Collection<String> known) {
    int furthest = Math.max(1, unknown.length() / 3);
    return known.stream()
        .filter(name -> distance(unknown, name) <= furthest)
        .min(Comparator.comparingInt(name -> distance(unknown, name)));
  }

  /**
   * How many letters must be put in, taken out, replaced or swapped with the next, not minding
   * case.
   */
  private static int distance(String from, String to) {
    String left = from.toLowerCase(Locale.ROOT);
    String right = to.toLowerCase(Locale.ROOT);
    int[][] steps = new int[left.length() + 1][right.length() + 1];
    for (int row = 0; row <= left.length(); row++) {
      for (int column = 0; column <= right.length(); column++) {
        steps[row][column] = fewest(left, right, steps, row, column);
      }
    }
    return steps[left.length()][right.length()];
  }

  /** For the first letters of both, given the same for fewer. */
  private static int fewest(String left, String right, int[][] steps, int row, int column) {
    if (row == 0 || column == 0) {
      return row + column;
    }
    int replaced = left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1;
    int either = 1 + Math.min(steps[row - 1][column], steps[row][column - 1]);
    int best = Math.min(either, steps[row - 1][column - 1] + replaced);
    boolean isSwapped =
        row > 1
            && column > 1
            && left.charAt(row - 1) == right.charAt(column - 2)
            && left.charAt(row - 2) == right.charAt(column - 1);
    return isSwapped ? Math.min(best, 1 + steps[row - 2][column - 2]) : best;
  }
}
