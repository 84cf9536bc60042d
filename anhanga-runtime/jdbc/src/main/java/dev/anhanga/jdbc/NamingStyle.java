package dev.anhanga.jdbc;

import java.util.Locale;

/** The namings that there are by themselves. */
enum NamingStyle implements ColumnNaming {
  SNAKE_CASE,
  AS_DECLARED;

  @Override
  public String columnOf(String field) {
    String flat = field.replace('.', '_');
    return this == SNAKE_CASE ? inSnakeCase(flat) : flat;
  }

  /** Plain code: a program that starts would wait for a regular expression. */
  private static String inSnakeCase(String name) {
    StringBuilder column = new StringBuilder(name.length() + 8);
    for (int index = 0; index < name.length(); index++) {
      char unit = name.charAt(index);
      if (Character.isUpperCase(unit) && beginsWord(name, index)) {
        column.append('_');
      }
      column.append(unit);
    }
    return column.toString().toLowerCase(Locale.ROOT);
  }

  /** A capital does behind a letter or digit that is none, and in {@code HTMLPage} before one. */
  private static boolean beginsWord(String name, int index) {
    if (index == 0) {
      return false;
    }
    char before = name.charAt(index - 1);
    boolean isBeforeLower =
        index + 1 < name.length() && Character.isLowerCase(name.charAt(index + 1));
    return Character.isLowerCase(before)
        || Character.isDigit(before)
        || (Character.isUpperCase(before) && isBeforeLower);
  }
}
