package dev.anhanga.jdbc;

import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Row;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Many rows as an array for each column, which a database that can unnest them takes in one
 * statement. Days are counted from the first of 1970, times in microseconds from midnight or from
 * the beginning of that day. What else has no array in Java is written as text, in the form that
 * the database reads.
 */
final class ColumnArrays {

  private ColumnArrays() {}

  /** Binds the columns in order. */
  static void bind(Connection connection, PreparedStatement statement, Table table, List<Row> rows)
      throws SQLException {
    int index = 1;
    for (Column column : table.columns()) {
      String type = table.dialect().elementType(column.field());
      Array array = connection.createArrayOf(type, elements(column.field(), rows));
      statement.setArray(index++, array);
    }
  }

  private static @Nullable Object[] elements(FieldMeta field, List<Row> rows) {
    @Nullable Object[] elements = array(field.dataType(), rows.size());
    for (int index = 0; index < elements.length; index++) {
      Object value = rows.get(index).get(field.position());
      elements[index] = value == null ? null : element(field.dataType(), value);
    }
    return elements;
  }

  private static @Nullable Object[] array(DataType type, int size) {
    return switch (type) {
      case BOOLEAN -> new @Nullable Boolean[size];
      case INT, DATE -> new @Nullable Integer[size];
      case LONG, TIME, DATETIME, INSTANT -> new @Nullable Long[size];
      case DOUBLE -> new @Nullable Double[size];
      case BYTES -> new byte[size][];
      default -> new @Nullable String[size];
    };
  }

  private static Object element(DataType type, Object value) {
    return switch (type) {
      case BOOLEAN, INT, LONG, DOUBLE, BYTES, STRING -> value;
      case DECIMAL -> ((BigDecimal) value).toPlainString();
      case JSON -> JsonText.of(value);
      case UUID -> value.toString();
      case DATE -> (int) ((LocalDate) value).toEpochDay();
      case TIME -> Micros.of((LocalTime) value);
      case DATETIME -> Micros.of(((LocalDateTime) value).toInstant(ZoneOffset.UTC));
      case INSTANT -> Micros.of((Instant) value);
    };
  }
}
