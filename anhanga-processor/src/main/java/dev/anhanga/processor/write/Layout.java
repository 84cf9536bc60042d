package dev.anhanga.processor.write;

import java.util.regex.Pattern;

/** The few things in which JavaPoet's layout differs from what one would write by hand. */
final class Layout {

  private static final Pattern SPACE_AT_END = Pattern.compile(" +\n");
  private static final Pattern EMPTY_BODY = Pattern.compile("\\{\n\\s*}");

  /** In no line with text in quotes, which might look the same. */
  private static final Pattern NESTED_NULLABLE = Pattern.compile("(?m)^([^\"\n]*)\\. @Nullable ");

  /** JavaPoet doesn't know that a line it breaks is in a comment. */
  private static final Pattern BROKEN_JAVADOC =
      Pattern.compile("(?m)^( *) \\* (.+)\n\\1 {4}([^ *].*)$");

  private static final Pattern SHORT_JAVADOC =
      Pattern.compile("(?m)^( *)/\\*\\*\n *\\* (.{1,93})\n *\\*/$");

  private Layout() {}

  /** The source as one would have written it. No text in it spans lines, so none is changed. */
  static String tidy(String source) {
    String trimmed = SPACE_AT_END.matcher(source).replaceAll("\n");
    String closed = EMPTY_BODY.matcher(trimmed).replaceAll("{}");
    String joined = NESTED_NULLABLE.matcher(closed).replaceAll("$1.@Nullable ");
    String starred = BROKEN_JAVADOC.matcher(joined).replaceAll("$1 * $2\n$1 * $3");
    return SHORT_JAVADOC
        .matcher(starred)
        .replaceAll(found -> fits(found.group(1), found.group(2)) ? "$1/** $2 */" : "$0");
  }

  private static boolean fits(String indent, String sentence) {
    return indent.length() + sentence.length() + 7 <= 100;
  }
}
