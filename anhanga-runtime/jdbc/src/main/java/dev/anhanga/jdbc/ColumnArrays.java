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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Many rows as an array for each column, which a database that can unnest them takes in one
 * statement. What it has no array of in Java is written as text, in the form that it reads.
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
      case INT -> new @Nullable Integer[size];
      case LONG -> new @Nullable Long[size];
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
      case INSTANT -> CalendarText.of((Instant) value);
      case UUID, DATE, TIME, DATETIME -> value.toString();
    };
  }
}
