package dev.anhanga.jdbc;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Days and date-times of the years 1 to 9999 as ISO 8601 text of a fixed width, which sorts as they
 * do and which SQLite's own functions understand.
 */
final class CalendarText {

  private static final int DATE_LENGTH = "yyyy-mm-dd".length();
  private static final int DATE_TIME_LENGTH = "yyyy-mm-ddThh:mm:ss.ffffff".length();

  private CalendarText() {}

  static String of(LocalDate date) {
    return date.toString();
  }

  static LocalDate date(String text) {
    return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, DATE_LENGTH));
  }

  /** The JDK's own text leaves out what is zero at the end. */
  static String of(LocalDateTime value) {
    StringBuilder text = new StringBuilder(DATE_TIME_LENGTH).append(value.toLocalDate());
    padded(text.append('T'), value.getHour(), 2);
    padded(text.append(':'), value.getMinute(), 2);
    padded(text.append(':'), value.getSecond(), 2);
    padded(text.append('.'), value.getNano() / 1_000, 6);
    return text.toString();
  }

  static LocalDateTime dateTime(String text) {
    return LocalDateTime.of(
        number(text, 0, 4),
        number(text, 5, 7),
        number(text, 8, 10),
        number(text, 11, 13),
        number(text, 14, 16),
        number(text, 17, 19),
        number(text, 20, DATE_TIME_LENGTH) * 1_000);
  }

  private static void padded(StringBuilder text, int number, int width) {
    String digits = Integer.toString(number);
    text.append("0".repeat(width - digits.length())).append(digits);
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
