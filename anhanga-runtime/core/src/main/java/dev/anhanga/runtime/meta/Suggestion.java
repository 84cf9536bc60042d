package dev.anhanga.runtime.meta;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What a user may have meant by a name that doesn't exist. */
public final class Suggestion {

  /** Longer names are cut in messages: they may be a hostile sender's. */
  private static final int SHOWN = 60;

  private Suggestion() {}

  /**
   * The end of a sentence: the unknown name in quotes, the nearest known one if any is near, and
   * all that there are.
   */
  public static String among(String unknown, Collection<String> known) {
    String nearest = nearest(unknown, known).map(name -> " Did you mean " + name + "?").orElse("");
    return "\""
        + shortened(unknown)
        + "\"."
        + nearest
        + " There are: "
        + String.join(", ", known)
        + ".";
  }

  private static String shortened(String name) {
    return name.length() <= SHOWN ? name : name.substring(0, SHOWN) + "...";
  }

  private static Optional<String> nearest(String unknown, Collection<String> known) {
    if (unknown.length() > SHOWN) {
      return Optional.empty();
    }
    int furthest = (unknown.length() + 1) / 2;
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
