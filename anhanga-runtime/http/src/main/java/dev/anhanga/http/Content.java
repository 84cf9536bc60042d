package dev.anhanga.http;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The body of an answer: all of it, or lines that are read as they come. */
final class Content {

  private final byte[] whole;
  private final @Nullable InputStream lines;

  private Content(byte[] whole, @Nullable InputStream lines) {
    this.whole = whole;
    this.lines = lines;
  }

  /** A body that came as a whole; not copied. */
  static Content of(byte[] whole) {
    return new Content(whole, null);
  }

  /** A body that is read as it comes, and is to be closed. */
  static Content of(InputStream lines) {
    return new Content(new byte[0], lines);
  }

  /** All of it; nothing where it is read as it comes. */
  byte[] whole() {
    return whole;
  }

  /** What is read as it comes; null if it came as a whole. */
  @Nullable InputStream lines() {
    return lines;
  }
}
