package dev.anhanga.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The types that MariaDB lacks, or has with too small a range. */
enum MariaDbCodec implements ColumnCodec {
  /** A {@code datetime} in UTC: a {@code timestamp} would begin in 1970. */
  INSTANT {
    @Override
    public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
      statement.setObject(index, LocalDateTime.ofInstant((Instant) value, ZoneOffset.UTC));
    }

    @Override
    public @Nullable Object read(ResultSet result, int index) throws SQLException {
      LocalDateTime value = result.getObject(index, LocalDateTime.class);
      return value == null ? null : value.toInstant(ZoneOffset.UTC);
    }
  }
}
