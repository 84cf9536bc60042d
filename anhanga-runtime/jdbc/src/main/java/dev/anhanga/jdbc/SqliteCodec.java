package dev.anhanga.jdbc;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** The types that SQLite doesn't have, in those it has, so that they sort as they should. */
enum SqliteCodec implements ColumnCodec {
  /** ISO 8601. */
  DATE_TEXT,
  /** Microseconds since midnight. */
  TIME_INTEGER,
  /** ISO 8601 with six digits behind the seconds. */
  DATETIME_TEXT,
  /** Microseconds since the beginning of 1970, UTC. */
  INSTANT_INTEGER;

  @Override
  public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
    switch (this) {
      case DATE_TEXT -> statement.setString(index, CalendarText.of((LocalDate) value));
      case TIME_INTEGER -> statement.setLong(index, Micros.of((LocalTime) value));
      case DATETIME_TEXT -> statement.setString(index, CalendarText.of((LocalDateTime) value));
      case INSTANT_INTEGER -> statement.setLong(index, Micros.of((Instant) value));
    }
  }

  @Override
  public @Nullable Object read(ResultSet result, int index) throws SQLException {
    return this == DATE_TEXT || this == DATETIME_TEXT
        ? ofText(result.getString(index))
        : ofMicros(result, index);
  }

  private @Nullable Object ofText(@Nullable String text) {
    if (text == null) {
      return null;
    }
    return this == DATE_TEXT ? CalendarText.date(text) : CalendarText.dateTime(text);
  }

  private @Nullable Object ofMicros(ResultSet result, int index) throws SQLException {
    long micros = result.getLong(index);
    if (micros == 0 && result.wasNull()) {
      return null;
    }
    return this == TIME_INTEGER ? Micros.time(micros) : Micros.instant(micros);
  }

  /** A decimal as a whole number of its last digit. */
  record ScaledLong(int scale) implements ColumnCodec {

    @Override
    public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
      statement.setLong(index, ((BigDecimal) value).unscaledValue().longValueExact());
    }

    @Override
    public @Nullable Object read(ResultSet result, int index) throws SQLException {
      long unscaled = result.getLong(index);
      return unscaled == 0 && result.wasNull() ? null : BigDecimal.valueOf(unscaled, scale);
    }
  }

  /** A decimal as {@link SqliteDecimal} writes it. */
  record DecimalText(int precision, int scale) implements ColumnCodec {

    @Override
    public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
      statement.setString(index, SqliteDecimal.encoded((BigDecimal) value, precision));
    }

    @Override
    public @Nullable Object read(ResultSet result, int index) throws SQLException {
      String text = result.getString(index);
      return text == null ? null : SqliteDecimal.decoded(text, precision, scale);
    }
  }
}
