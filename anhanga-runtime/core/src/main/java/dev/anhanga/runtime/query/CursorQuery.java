package dev.anhanga.runtime.query;

import dev.anhanga.runtime.meta.PersistenceMeta;
import java.util.List;

/** The query that a cursor belongs to: known itself, or by its digest alone. */
sealed interface CursorQuery {

  /** What tells the query from others. */
  byte[] digest();

  /**
   * A query of this process.
   *
   * @param meta what was asked for
   * @param filter in its simplest form
   * @param sorts the complete order
   */
  record Known(PersistenceMeta meta, Filter filter, List<Sort> sorts) implements CursorQuery {
    @Override
    public byte[] digest() {
      return QueryDigest.of(meta, filter, sorts);
    }
  }

  /** A query of which a token tells the digest. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared by equals.
  record Told(byte[] digest) implements CursorQuery {}
}
