package dev.anhanga.processor.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What a user may have meant by a name that doesn't exist. */
public final class Suggestion {

  private Suggestion() {}

  /** The nearest name, if any differs in no more than a third of its letters. */
  public static Optional<String> nearest(String unknown, Collection<String> known) {
    int furthest = Math.max(1, unknown.length() / 3);
    return known.stream()
        .filter(name -> distance(unknown, name) <= furthest)
        .min(Comparator.comparingInt(name -> distance(unknown, name)));
  }

  /**
   * How many letters must be put in, taken out, replaced or swapped with their neighbours, not
   * minding case (Damerau's distance, no letter touched twice).
   */
  private static int distance(String from, String to) {
    String left = from.toLowerCase(Locale.ROOT);
    String right = to.toLowerCase(Locale.ROOT);
    int[][] distances = new int[left.length() + 1][right.length() + 1];
    for (int row = 0; row <= left.length(); row++) {
      for (int column = 0; column <= right.length(); column++) {
        distances[row][column] =
            row == 0 || column == 0 ? row + column : least(distances, left, right, row, column);
      }
    }
    return distances[left.length()][right.length()];
  }

  private static int least(int[][] distances, String left, String right, int row, int column) {
    int replaced = left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1;
    int either = 1 + Math.min(distances[row - 1][column], distances[row][column - 1]);
    int least = Math.min(either, distances[row - 1][column - 1] + replaced);
    boolean isSwapped =
        row > 1
            && column > 1
            && left.charAt(row - 1) == right.charAt(column - 2)
            && left.charAt(row - 2) == right.charAt(column - 1);
    return isSwapped ? Math.min(least, 1 + distances[row - 2][column - 2]) : least;
  }
}
