package dev.anhanga.processor.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What a user may have meant by a name that doesn't exist. */
final class Suggestion {

  private Suggestion() {}

  /** The nearest name, if any differs in no more than a third of its letters. */
  static Optional<String> nearest(String unknown, Collection<String> known) {
    int furthest = Math.max(1, unknown.length() / 3);
    return known.stream()
        .filter(name -> distance(unknown, name) <= furthest)
        .min(Comparator.comparingInt(name -> distance(unknown, name)));
  }

  /** How many letters must be put in, taken out or replaced, not minding case (Levenshtein). */
  private static int distance(String from, String to) {
    String left = from.toLowerCase(Locale.ROOT);
    String right = to.toLowerCase(Locale.ROOT);
    int[] above = new int[right.length() + 1];
    for (int column = 0; column <= right.length(); column++) {
      above[column] = column;
    }
    for (int row = 1; row <= left.length(); row++) {
      int[] here = new int[right.length() + 1];
      here[0] = row;
      for (int column = 1; column <= right.length(); column++) {
        int replaced = left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1;
        int either = 1 + Math.min(above[column], here[column - 1]);
        here[column] = Math.min(either, above[column - 1] + replaced);
      }
      above = here;
    }
    return above[right.length()];
  }
}
