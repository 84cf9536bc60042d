package dev.anhanga.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The types that PostgreSQL's driver knows by another class than ours. */
enum PostgresCodec implements ColumnCodec {
  /** A {@code timestamptz}, whose offset is only how it was written. */
  INSTANT {
    @Override
    public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
      statement.setObject(index, ((Instant) value).atOffset(ZoneOffset.UTC));
    }

    @Override
    public @Nullable Object read(ResultSet result, int index) throws SQLException {
      OffsetDateTime value = result.getObject(index, OffsetDateTime.class);
      return value == null ? null : value.toInstant();
    }
  }
}
