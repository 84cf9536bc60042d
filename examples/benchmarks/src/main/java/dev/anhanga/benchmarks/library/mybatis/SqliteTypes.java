package dev.anhanga.benchmarks.library.mybatis;

import dev.anhanga.benchmarks.store.SqliteValues;
import java.math.BigDecimal;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.TypeHandlerRegistry;

/** Tells MyBatis what SQLite keeps in place of the types that it doesn't have. */
final class SqliteTypes {

  private SqliteTypes() {}

  static void register(TypeHandlerRegistry types) {
    types.register(
        UUID.class,
        new Handler<UUID>(
            (statement, i, id) -> statement.setBytes(i, SqliteValues.bytes(id)),
            (result, i) -> SqliteValues.uuid(result.getBytes(i))));
    types.register(
        LocalDate.class,
        new Handler<LocalDate>(
            (statement, i, date) -> statement.setString(i, date.toString()),
            (result, i) -> LocalDate.parse(result.getString(i))));
    types.register(
        BigDecimal.class,
        new Handler<BigDecimal>(
            (statement, i, decimal) -> statement.setLong(i, SqliteValues.cents(decimal)),
            (result, i) -> SqliteValues.decimal(result.getLong(i))));
    types.register(
        Instant.class,
        new Handler<Instant>(
            (statement, i, instant) -> statement.setLong(i, SqliteValues.micros(instant)),
            (result, i) -> SqliteValues.instant(result.getLong(i))));
  }

  private interface Binding<T> {
    void bind(PreparedStatement statement, int index, T value) throws SQLException;
  }

  private interface Reading<T> {
    T read(ResultSet result, int index) throws SQLException;
  }

  private static final class Handler<T> extends BaseTypeHandler<T> {

    private final Binding<T> binding;
    private final Reading<T> reading;

    Handler(Binding<T> binding, Reading<T> reading) {
      this.binding = binding;
      this.reading = reading;
    }

    @Override
    public void setNonNullParameter(PreparedStatement statement, int i, T value, JdbcType type)
        throws SQLException {
      binding.bind(statement, i, value);
    }

    @Override
    public T getNullableResult(ResultSet result, String column) throws SQLException {
      return reading.read(result, result.findColumn(column));
    }

    @Override
    public T getNullableResult(ResultSet result, int index) throws SQLException {
      return reading.read(result, index);
    }

    @Override
    public T getNullableResult(CallableStatement statement, int index) {
      throw new UnsupportedOperationException("No procedure is called.");
    }
  }
}
