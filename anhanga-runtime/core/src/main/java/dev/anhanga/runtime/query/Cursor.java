package dev.anhanga.runtime.query;

import dev.anhanga.runtime.error.InvalidQueryException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place between two records in the order of a query, from which pages go forwards or backwards.
 * Bound to the resource, the filter and the sort that it was made with; the limit may change.
 * Immutable.
 *
 * <p>A {@link #token()} guards against damage, not against forgery: it tells the sort keys of one
 * record, and whoever knows the form can write another. One that leaves the process is to be
 * signed.
 */
public final class Cursor {

  private static final byte VERSION = 1;

  private final CursorQuery query;
  private final boolean backward;
  private final List<@Nullable Object> keys;

  Cursor(CursorQuery query, boolean backward, List<@Nullable Object> keys) {
    this.query = query;
    this.backward = backward;
    this.keys = Collections.unmodifiableList(new ArrayList<>(keys));
  }

  /**
   * The cursor that a token was made of.
   *
   * @throws InvalidQueryException if the token is damaged, or of another version
   */
  public static Cursor of(@Nullable String token) {
    if (token == null) {
      throw new InvalidQueryException("The cursor is missing.");
    }
    try {
      ValueDecoder in = new ValueDecoder(Base64.getUrlDecoder().decode(token));
      in.checkDigest();
      if (in.nextByte() != VERSION) {
        throw new InvalidQueryException(
            "The cursor is of another version of this library. Start again from the first page.");
      }
      boolean backward = in.nextByte() == 1;
      byte[] query = in.nextBytes(ValueEncoder.DIGEST_LENGTH);
      List<@Nullable Object> keys = new ArrayList<>();
      while (in.hasNext()) {
        keys.add(in.nextValue());
      }
      return new Cursor(new CursorQuery.Told(query), backward, keys);
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      throw new InvalidQueryException(
          "The cursor is damaged. Pass it on as it was given, or start from the first page.");
    }
  }

  /** The cursor as text: letters, digits, {@code -} and {@code _}. */
  public String token() {
    ValueEncoder out = new ValueEncoder();
    out.add(VERSION);
    out.add((byte) (backward ? 1 : 0));
    out.add(query.digest());
    keys.forEach(out::addValue);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(out.withDigest());
  }

  boolean isBackward() {
    return backward;
  }

  /** The keys, if the cursor belongs to this query. */
  List<@Nullable Object> keysFor(CursorQuery asked) {
    // What is equal has the same digest, which takes longer to make than the page to read.
    if (!query.equals(asked) && !Arrays.equals(query.digest(), asked.digest())) {
      throw new InvalidQueryException(
          "The cursor belongs to another query. Use it with the filter and the sort that it was"
              + " made with, or start from the first page.");
    }
    return keys;
  }
}
