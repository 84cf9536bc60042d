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
    char[] text = new char[DATE_TIME_LENGTH];
    put(value, text);
    return new String(text);
  }

  private static void put(LocalDateTime value, char[] text) {
    "yyyy-mm-ddThh:mm:ss.".getChars(0, DATE_TIME_LENGTH - 6, text, 0);
    put(value.getYear(), text, 0, 4);
    put(value.getMonthValue(), text, 5, 7);
    put(value.getDayOfMonth(), text, 8, DATE_LENGTH);
    put(value.getHour(), text, 11, 13);
    put(value.getMinute(), text, 14, 16);
    put(value.getSecond(), text, 17, 19);
    put(value.getNano() / 1_000, text, 20, DATE_TIME_LENGTH);
  }

  private static void put(int number, char[] text, int from, int to) {
    int rest = number;
    for (int index = to - 1; index >= from; index--) {
      text[index] = (char) ('0' + rest % 10);
      rest /= 10;
    }
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

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
