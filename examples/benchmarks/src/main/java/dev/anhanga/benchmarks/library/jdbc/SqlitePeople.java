package dev.anhanga.benchmarks.library.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dev.anhanga.benchmarks.store.Person;
import dev.anhanga.benchmarks.store.SqliteValues;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** SQLite has numbers, text and bytes. */
public final class SqlitePeople extends JdbcPeople {

  private static final String UPDATE_RETURNING = UPDATE + " RETURNING " + COLUMNS;

  public SqlitePeople(HikariDataSource pool) {
    super(pool);
  }

  @Override
  void bind(PreparedStatement statement, Person person) throws SQLException {
    bindId(statement, 1, person.id());
    statement.setString(2, person.name());
    statement.setString(3, person.email());
    statement.setString(4, person.birthDate().toString());
    statement.setBoolean(5, person.active());
    statement.setLong(6, person.visits());
    statement.setLong(7, SqliteValues.cents(person.balance()));
    statement.setLong(8, SqliteValues.micros(person.joinedAt()));
  }

  @Override
  void bindId(PreparedStatement statement, int index, UUID id) throws SQLException {
    statement.setBytes(index, SqliteValues.bytes(id));
  }

  @Override
  Person person(ResultSet result) throws SQLException {
    return new Person(
        SqliteValues.uuid(result.getBytes(1)),
        result.getString(2),
        result.getString(3),
        LocalDate.parse(result.getString(4)),
        result.getBoolean(5),
        result.getLong(6),
        SqliteValues.decimal(result.getLong(7)),
        SqliteValues.instant(result.getLong(8)));
  }

  @Override
  String updateReturning() {
    return UPDATE_RETURNING;
  }
}
