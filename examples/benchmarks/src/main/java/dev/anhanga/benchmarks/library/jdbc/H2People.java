package dev.anhanga.benchmarks.library.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dev.anhanga.benchmarks.store.Person;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** H2 has all the types itself. */
public final class H2People extends JdbcPeople {

  private static final String UPDATE_RETURNING =
      "SELECT " + COLUMNS + " FROM FINAL TABLE (" + UPDATE + ")";

  public H2People(HikariDataSource pool) {
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
    statement.setObject(8, person.joinedAt());
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
        result.getObject(7, BigDecimal.class),
        result.getObject(8, Instant.class));
  }

  @Override
  String updateReturning() {
    return UPDATE_RETURNING;
  }
}
