package dev.anhanga.runtime.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The pattern of a {@code like}: {@code %} stands for any text, {@code _} for one character (one
 * code point), and {@code \} takes the next {@code %}, {@code _} or {@code \} as it is. For drivers
 * whose store has another notation.
 */
public final class LikePattern {

  /** The longest pattern, in characters. */
  public static final int MAX_LENGTH = 10_000;

  /** In {@link #codePoints()}: any text. */
  public static final int ANY_TEXT = -1;

  /** In {@link #codePoints()}: any one character. */
  public static final int ANY_CHARACTER = -2;

  private final int[] codePoints;

  private LikePattern(int[] codePoints) {
    this.codePoints = codePoints;
  }

  /**
   * The pattern that this text writes.
   *
   * @throws IllegalArgumentException if it is too long, or an escape escapes nothing
   */
  public static LikePattern of(String text) {
    if (text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("has a pattern of more than 10,000 characters");
    }
    List<Integer> parsed = new ArrayList<>();
    int[] given = text.codePoints().toArray();
    for (int index = 0; index < given.length; index++) {
      int character = given[index];
      if (character == '\\') {
        index++;
        parsed.add(escaped(given, index));
      } else {
        parsed.add(character == '%' ? ANY_TEXT : character == '_' ? ANY_CHARACTER : character);
      }
    }
    return new LikePattern(parsed.stream().mapToInt(Integer::intValue).toArray());
  }

  private static int escaped(int[] given, int index) {
    if (index == given.length || "%_\\".indexOf(given[index]) < 0) {
      throw new IllegalArgumentException(
          "has a pattern with a \\ that isn't followed by %, _ or \\");
    }
    return given[index];
  }

  /** The pattern's characters, among them {@link #ANY_TEXT} and {@link #ANY_CHARACTER}. */
  public int[] codePoints() {
    return codePoints.clone();
  }

  /** Whether the whole text matches. Takes at most the product of the two lengths. */
  public boolean matches(String text) {
    int[] characters = text.codePoints().toArray();
    int at = 0;
    int pattern = 0;
    int lastAnyText = -1;
    int resumeAt = 0;
    while (at < characters.length) {
      if (pattern < codePoints.length && codePoints[pattern] == ANY_TEXT) {
        lastAnyText = pattern++;
        resumeAt = at;
      } else if (pattern < codePoints.length && isOne(codePoints[pattern], characters[at])) {
        pattern++;
        at++;
      } else if (lastAnyText >= 0) {
        // The last % takes one character more; earlier ones never need to.
        pattern = lastAnyText + 1;
        at = ++resumeAt;
      } else {
        return false;
      }
    }
    return Arrays.stream(codePoints, pattern, codePoints.length).allMatch(c -> c == ANY_TEXT);
  }

  private static boolean isOne(int expected, int character) {
    return expected == character || expected == ANY_CHARACTER;
  }
}
