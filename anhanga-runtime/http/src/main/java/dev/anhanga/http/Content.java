package dev.anhanga.http;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer.
 *
 * @param whole all of it; nothing where it is read as it comes; not copied
 * @param lines where it is read as it comes, to be closed; null if it came as a whole
 */
record Content(byte[] whole, @Nullable InputStream lines) {

  /** The type of bodies that are lines. */
  static final String LINES = "application/x-ndjson";

  static Content of(byte[] whole) {
    return new Content(whole, null);
  }

  static Content of(InputStream lines) {
    return new Content(new byte[0], lines);
  }
}
