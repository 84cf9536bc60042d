package dev.anhanga.jdbc;

import dev.anhanga.runtime.query.LikePattern;

/** A like pattern as SQL's LIKE has it. */
final class LikeText {

  private LikeText() {}

  /**
   * The pattern's text.
   *
   * @param escape what stands before a character that is meant as it is
   */
  static String of(LikePattern pattern, char escape) {
    StringBuilder text = new StringBuilder();
    for (int character : pattern.codePoints()) {
      switch (character) {
        case LikePattern.ANY_TEXT -> text.append('%');
        case LikePattern.ANY_CHARACTER -> text.append('_');
        default -> {
          if (character == '%' || character == '_' || character == escape) {
            text.append(escape);
          }
          text.appendCodePoint(character);
        }
      }
    }
    return text.toString();
  }
}
