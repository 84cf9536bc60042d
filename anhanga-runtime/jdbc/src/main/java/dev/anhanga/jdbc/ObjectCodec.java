package dev.anhanga.jdbc;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A type that the database and its JDBC driver know by its Java class. The older classes of {@code
 * java.sql}, such as {@code Timestamp}, would bring in the process's time zone. Decimals have
 * methods of their own, as drivers try many other types before they come upon this one.
 *
 * @param type the class
 */
record ObjectCodec(Class<?> type) implements ColumnCodec {

  @Override
  public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
    if (value instanceof BigDecimal decimal) {
      statement.setBigDecimal(index, decimal);
    } else {
      statement.setObject(index, value);
    }
  }

  @Override
  public @Nullable Object read(ResultSet result, int index) throws SQLException {
    return type == BigDecimal.class ? result.getBigDecimal(index) : result.getObject(index, type);
  }
}
