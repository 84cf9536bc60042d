package dev.anhanga.processor.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The few things in which JavaPoet's layout differs from what one would write by hand. Looks at
 * lines: regular expressions over the whole text took longer than reading and checking the record.
 */
final class Layout {

  private static final int WIDTH = 100;
  private static final int FIRST_ESCAPED = 0x80;
  private static final String SPACED_NULLABLE = ". @Nullable ";
  private static final String JAVADOC_LINE = " * ";

  /** By how much a line of Javadoc grows when the stars of the lines around it join it. */
  private static final int STARS = 4;

  private final List<String> lines = new ArrayList<>();

  private Layout() {}

  /** The source as one would have written it. No text in it spans lines, so none is changed. */
  static String tidy(String source) {
    Layout layout = new Layout();
    source
        .lines()
        .map(String::stripTrailing)
        .map(Layout::joined)
        .map(Layout::escaped)
        .forEach(layout::add);
    return String.join("\n", layout.lines) + "\n";
  }

  /** No space inside a type; but not after a quote, where a text might look the same. */
  private static String joined(String line) {
    if (!line.contains(SPACED_NULLABLE)) {
      return line;
    }
    int quote = line.indexOf('"');
    String code = quote < 0 ? line : line.substring(0, quote);
    return code.replace(SPACED_NULLABLE, ".@Nullable ") + line.substring(code.length());
  }

  /**
   * Texts of the user's in letters that any encoding has: the compiler writes others as {@code ?}.
   */
  private static String escaped(String line) {
    if (line.indexOf('"') < 0 || line.chars().allMatch(letter -> letter < FIRST_ESCAPED)) {
      return line;
    }
    StringBuilder escaped = new StringBuilder();
    boolean isText = false;
    for (int index = 0; index < line.length(); index++) {
      char letter = line.charAt(index);
      if (isText && letter >= FIRST_ESCAPED) {
        escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) letter));
      } else {
        escaped.append(letter);
      }
      if (isText && letter == '\\' && index + 1 < line.length()) {
        escaped.append(line.charAt(++index));
      } else if (letter == '"') {
        isText = !isText;
      }
    }
    return escaped.toString();
  }

  private void add(String line) {
    String text = line.stripLeading();
    String indent = line.substring(0, line.length() - text.length());
    if (text.startsWith("}") && last(1).endsWith("{")) {
      lines.add(removeLast() + text);
    } else if (text.equals("*/") && isShortJavadoc()) {
      String sentence = removeLast().stripLeading().substring(2);
      lines.add(removeLast() + " " + sentence + " */");
    } else {
      lines.add(isBrokenJavadoc(indent, text) ? starred(indent, text) : line);
    }
  }

  private boolean isShortJavadoc() {
    return last(2).endsWith("/**")
        && last(1).stripLeading().startsWith("* ")
        && last(1).length() + STARS <= WIDTH;
  }

  /** JavaPoet doesn't know that a line it breaks is in a comment. */
  private boolean isBrokenJavadoc(String indent, String text) {
    return indent.length() >= 4
        && !text.startsWith("*")
        && last(1).startsWith(indent.substring(4) + JAVADOC_LINE);
  }

  private static String starred(String indent, String text) {
    return indent.substring(4) + JAVADOC_LINE + text;
  }

  private String last(int back) {
    return lines.size() < back ? "" : lines.get(lines.size() - back);
  }

  private String removeLast() {
    return lines.remove(lines.size() - 1);
  }
}
