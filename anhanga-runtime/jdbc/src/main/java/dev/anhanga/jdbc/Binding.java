package dev.anhanga.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Binds values at once to a statement whose text is known. For one thread. */
final class Binding implements SqlTarget {

  private final PreparedStatement statement;
  private int index = 1;

  Binding(PreparedStatement statement) {
    this.statement = statement;
  }

  @Override
  public SqlTarget append(String sql) {
    return this;
  }

  @Override
  public SqlTarget value(ColumnCodec codec, @Nullable Object value) throws SQLException {
    codec.bindNullable(statement, index++, value);
    return this;
  }

  void add(long value) throws SQLException {
    statement.setLong(index++, value);
  }
}
