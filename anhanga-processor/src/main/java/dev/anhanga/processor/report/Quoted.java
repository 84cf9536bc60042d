package dev.anhanga.processor.report;

import java.util.Locale;

/** What a user wrote, made fit for one line of a message. */
public final class Quoted {

  private static final int SHOWN = 60;

  private Quoted() {}

  /** The text, cut where it is long, with every character that doesn't print as its escape. */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().limit(SHOWN).forEach(codePoint -> append(shown, codePoint));
    return text.codePointCount(0, text.length()) > SHOWN ? shown + "..." : shown.toString();
  }

  private static void append(StringBuilder shown, int codePoint) {
    boolean isSurrogate =
        codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    if (Character.isISOControl(codePoint) || isSurrogate) {
      shown.append(String.format(Locale.ROOT, "\\u%04x", codePoint));
    } else {
      shown.appendCodePoint(codePoint);
    }
  }
}
