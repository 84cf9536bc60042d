package dev.anhanga.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of a statement in the making, and the values to be bound to it. For one thread. */
final class SqlBuffer implements SqlTarget {

  private final StringBuilder text = new StringBuilder();
  private final List<ColumnCodec> codecs = new ArrayList<>();
  private final List<@Nullable Object> values = new ArrayList<>();

  @Override
  public SqlBuffer append(String sql) {
    text.append(sql);
    return this;
  }

  @Override
  public SqlBuffer value(ColumnCodec codec, @Nullable Object value) {
    text.append('?');
    codecs.add(codec);
    values.add(value);
    return this;
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
