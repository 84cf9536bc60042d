package dev.anhanga.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of a statement in the making, and the values to be bound to it. For one thread. */
final class SqlBuffer {

  private final StringBuilder text = new StringBuilder();
  private final List<ColumnCodec> codecs = new ArrayList<>();
  private final List<@Nullable Object> values = new ArrayList<>();

  SqlBuffer append(String sql) {
    text.append(sql);
    return this;
  }

  /** A question mark, and the value for it. */
  SqlBuffer value(ColumnCodec codec, Object value) {
    return nullable(codec, value);
  }

  /** A question mark, and the value for it, or null. */
  SqlBuffer nullable(ColumnCodec codec, @Nullable Object value) {
    text.append('?');
    codecs.add(codec);
    values.add(value);
    return this;
  }

  /** A question mark, and the text for it. */
  SqlBuffer text(String value) {
    return value(PlainCodec.TEXT, value);
  }

  String sql() {
    return text.toString();
  }

  /** Binds the values in order; the index after the last is returned. */
  int bindTo(PreparedStatement statement) throws SQLException {
    for (int index = 0; index < values.size(); index++) {
      codecs.get(index).bindNullable(statement, index + 1, values.get(index));
    }
    return values.size() + 1;
  }
}
