package dev.anhanga.jdbc;

import dev.anhanga.runtime.query.LikePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A like pattern as a regular expression, of Java's or of Perl's, in which {@code .} is a whole
 * code point.
 *
 * <p>What stands between two {@code %} may be taken at the first place where it occurs: a later one
 * never helps. So each such part is a group that is never tried again, and a match takes at most
 * the product of the two lengths.
 */
enum LikeRegex {
  /**
   * Groups are nested by halves, as the depth of recursion grows with how many are side by side.
   */
  JAVA {
    @Override
    String joined(List<String> expressions) {
      if (expressions.size() <= 2) {
        return String.join("", expressions);
      }
      int half = expressions.size() / 2;
      return "(?>"
          + joined(expressions.subList(0, half))
          + ")(?>"
          + joined(expressions.subList(half, expressions.size()))
          + ")";
    }
  },
  /** There is no recursion, and how long an expression may be is limited. */
  PERL {
    @Override
    String joined(List<String> expressions) {
      return String.join("", expressions);
    }
  };

  /** One expression after the other. */
  abstract String joined(List<String> expressions);

  String of(LikePattern pattern) {
    List<List<String>> parts = parts(pattern.codePoints());
    String first = "\\A" + joined(parts.get(0));
    if (parts.size() == 1) {
      return "(?s)" + first + "\\z";
    }
    List<String> groups = new ArrayList<>();
    groups.add(first);
    for (List<String> part : parts.subList(1, parts.size() - 1)) {
      groups.add(part.isEmpty() ? "" : "(?>.*?" + joined(part) + ")");
    }
    List<String> last = parts.get(parts.size() - 1);
    return "(?s)" + joined(groups) + (last.isEmpty() ? "" : ".*" + joined(last) + "\\z");
  }

  /** The parts between the {@code %}, each a list of expressions for texts of one length. */
  private static List<List<String>> parts(int[] codePoints) {
    List<List<String>> parts = new ArrayList<>();
    parts.add(new ArrayList<>());
    int index = 0;
    while (index < codePoints.length) {
      if (codePoints[index] == LikePattern.ANY_TEXT) {
        parts.add(new ArrayList<>());
        index++;
      } else {
        int end = endOfRun(codePoints, index);
        parts.get(parts.size() - 1).add(expression(codePoints, index, end));
        index = end;
      }
    }
    return parts;
  }

  /** A run is of characters that are all meant as they are, or of those that may be any. */
  private static int endOfRun(int[] codePoints, int begin) {
    boolean isAny = codePoints[begin] == LikePattern.ANY_CHARACTER;
    int end = begin;
    while (end < codePoints.length
        && codePoints[end] != LikePattern.ANY_TEXT
        && (codePoints[end] == LikePattern.ANY_CHARACTER) == isAny) {
      end++;
    }
    return end;
  }

  private static String expression(int[] codePoints, int begin, int end) {
    return codePoints[begin] == LikePattern.ANY_CHARACTER
        ? ".{" + (end - begin) + "}"
        : Pattern.quote(new String(codePoints, begin, end - begin));
  }
}
