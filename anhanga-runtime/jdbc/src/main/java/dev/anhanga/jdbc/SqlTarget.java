package dev.anhanga.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Takes the parts of a statement in order: its text, and the values to be bound to it. */
interface SqlTarget {

  SqlTarget append(String sql);

  /** A question mark, and the value for it, or null. */
  SqlTarget value(ColumnCodec codec, @Nullable Object value) throws SQLException;

  /** A question mark, and the text for it. */
  default SqlTarget text(String value) throws SQLException {
    return value(PlainCodec.TEXT, value);
  }
}
