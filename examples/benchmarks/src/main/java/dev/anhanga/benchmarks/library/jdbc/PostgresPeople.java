package dev.anhanga.benchmarks.library.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dev.anhanga.benchmarks.store.Person;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** PostgreSQL's driver knows an instant as a time with an offset. */
public final class PostgresPeople extends JdbcPeople {

  private static final String UPDATE_RETURNING = UPDATE + " RETURNING " + COLUMNS;
  private static final int FETCH_SIZE = 500;

  public PostgresPeople(HikariDataSource pool) {
    super(pool);
  }

  @Override
  void bind(PreparedStatement statement, Person person) throws SQLException {
    statement.setObject(1, person.id());
    statement.setString(2, person.name());
    statement.setString(3, person.email());
    statement.setObject(4, person.birthDate());
    statement.setBoolean(5, person.active());
    statement.setLong(6, person.visits());
    statement.setBigDecimal(7, person.balance());
    statement.setObject(8, person.joinedAt().atOffset(ZoneOffset.UTC));
  }

  @Override
  void bindId(PreparedStatement statement, int index, UUID id) throws SQLException {
    statement.setObject(index, id);
  }

  @Override
  Person person(ResultSet result) throws SQLException {
    return new Person(
        result.getObject(1, UUID.class),
        result.getString(2),
        result.getString(3),
        result.getObject(4, LocalDate.class),
        result.getBoolean(5),
        result.getLong(6),
        result.getBigDecimal(7),
        result.getObject(8, OffsetDateTime.class).toInstant());
  }

  @Override
  String updateReturning() {
    return UPDATE_RETURNING;
  }

  /** In auto-commit mode all of a result is fetched at once. */
  @Override
  void beginStream(Connection connection, PreparedStatement statement) throws SQLException {
    connection.setAutoCommit(false);
    statement.setFetchSize(FETCH_SIZE);
  }

  @Override
  void endStream(Connection connection) throws SQLException {
    connection.commit();
    connection.setAutoCommit(true);
  }
}
