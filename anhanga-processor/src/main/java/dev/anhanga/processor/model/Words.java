package dev.anhanga.processor.model;

import java.util.Locale;

/** Names in one spelling made from names in another, the same in every locale. */
public final class Words {

  private Words() {}

  /** {@code birthDate} as {@code birth_date}, {@code HTTPServer} as {@code http_server}. */
  public static String snake(String name) {
    StringBuilder snake = new StringBuilder(name.length() + 4);
    for (int index = 0; index < name.length(); index++) {
      if (startsWord(name, index)) {
        snake.append('_');
      }
      snake.append(name.charAt(index));
    }
    return snake.toString().toLowerCase(Locale.ROOT);
  }

  /** {@code birthDate} as {@code BIRTH_DATE}. */
  public static String upperSnake(String name) {
    return snake(name).toUpperCase(Locale.ROOT);
  }

  /** {@code Person} as {@code person}, {@code HTTPServer} as {@code httpServer}. */
  public static String lowerCamel(String name) {
    int end = 1;
    while (end < name.length() && !startsWord(name, end)) {
      end++;
    }
    return name.substring(0, end).toLowerCase(Locale.ROOT) + name.substring(end);
  }

  /** {@code email} as {@code Email}, {@code address.street} as {@code AddressStreet}. */
  public static String upperCamel(String path) {
    StringBuilder camel = new StringBuilder(path.length());
    boolean isStart = true;
    for (int index = 0; index < path.length(); index++) {
      char letter = path.charAt(index);
      if (letter != '.') {
        camel.append(isStart ? Character.toUpperCase(letter) : letter);
      }
      isStart = letter == '.';
    }
    return camel.toString();
  }

  /** {@code address.street} as {@code addressStreet}; what isn't a path is left as it is. */
  public static String joined(String path) {
    int end = path.indexOf('.');
    return end < 0 ? path : path.substring(0, end) + upperCamel(path.substring(end));
  }

  /** A capital starts a word after a small letter or a digit, and before a small letter. */
  private static boolean startsWord(String name, int index) {
    if (index == 0 || !Character.isUpperCase(name.charAt(index))) {
      return false;
    }
    char before = name.charAt(index - 1);
    boolean isBeforeSmall =
        index + 1 < name.length() && Character.isLowerCase(name.charAt(index + 1));
    return Character.isLowerCase(before)
        || Character.isDigit(before)
        || (Character.isUpperCase(before) && isBeforeSmall);
  }
}
