package dev.anhanga.benchmarks.library.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dev.anhanga.benchmarks.library.Page;
import dev.anhanga.benchmarks.library.People;
import dev.anhanga.benchmarks.store.Person;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;

/** Plain JDBC. What differs between databases is in the subclasses, so that nothing is asked. */
public abstract class JdbcPeople implements People<Person> {

  static final String COLUMNS = "id, name, email, birth_date, active, visits, balance, joined_at";
  static final String UPDATE = "UPDATE person SET email = ? WHERE id = ?";

  private static final String INSERT =
      "INSERT INTO person (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String SELECT = "SELECT " + COLUMNS + " FROM person";
  private static final String READ = SELECT + " WHERE id = ?";
  private static final String FILTER = " WHERE active = ? AND visits >= ?";
  private static final String SLICE = " ORDER BY name, id LIMIT ? OFFSET ?";
  private static final String PAGE = SELECT + FILTER + SLICE;
  private static final String COUNT = "SELECT COUNT(*) FROM person" + FILTER;
  private static final String DEEP_PAGE = SELECT + SLICE;
  private static final String LIST = SELECT + " ORDER BY id LIMIT ?";
  private static final String STREAM = SELECT + " ORDER BY id";

  private final HikariDataSource pool;

  JdbcPeople(HikariDataSource pool) {
    this.pool = pool;
  }

  abstract void bind(PreparedStatement statement, Person person) throws SQLException;

  abstract void bindId(PreparedStatement statement, int index, UUID id) throws SQLException;

  abstract Person person(ResultSet result) throws SQLException;

  /** {@link #UPDATE}, answering the row. */
  abstract String updateReturning();

  /** Makes a large result come in parts. */
  void beginStream(Connection connection, PreparedStatement statement) throws SQLException {}

  void endStream(Connection connection) throws SQLException {}

  @Override
  public Person of(Person person) {
    return person;
  }

  @Override
  public Person toPerson(Person stored) {
    return stored;
  }

  @Override
  public Person create(Person person) {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(INSERT)) {
      bind(statement, person);
      statement.executeUpdate();
      return person;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Person read(UUID id) {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(READ)) {
      bindId(statement, 1, id);
      return only(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Person changeEmail(UUID id, String email) {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(updateReturning())) {
      statement.setString(1, email);
      bindId(statement, 2, id);
      try (ResultSet result = statement.executeQuery()) {
        if (!result.next()) {
          throw new NoSuchElementException();
        }
        Person changed = person(result);
        // SQLite tidies up its log only behind results that were read to their end.
        if (result.next()) {
          throw new IllegalStateException("More than one person was changed.");
        }
        return changed;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Person only(PreparedStatement statement) throws SQLException {
    try (ResultSet result = statement.executeQuery()) {
      if (!result.next()) {
        throw new NoSuchElementException();
      }
      return person(result);
    }
  }

  @Override
  public Page<Person> page(int number) {
    try (Connection connection = pool.getConnection()) {
      List<Person> rows;
      try (PreparedStatement statement = connection.prepareStatement(PAGE)) {
        bindFilter(statement);
        statement.setInt(3, LIMIT);
        statement.setInt(4, (number - 1) * LIMIT);
        rows = all(statement, LIMIT);
      }
      try (PreparedStatement statement = connection.prepareStatement(COUNT)) {
        bindFilter(statement);
        try (ResultSet result = statement.executeQuery()) {
          result.next();
          return new Page<>(rows, result.getLong(1));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void bindFilter(PreparedStatement statement) throws SQLException {
    statement.setBoolean(1, true);
    statement.setLong(2, LEAST_VISITS);
  }

  @Override
  public List<Person> deepPage(int offset) {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(DEEP_PAGE)) {
      statement.setInt(1, LIMIT);
      statement.setInt(2, offset);
      return all(statement, LIMIT);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<Person> list(int limit) {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(LIST)) {
      statement.setInt(1, limit);
      return all(statement, limit);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Person> all(PreparedStatement statement, int limit) throws SQLException {
    List<Person> people = new ArrayList<>(limit);
    try (ResultSet result = statement.executeQuery()) {
      while (result.next()) {
        people.add(person(result));
      }
    }
    return people;
  }

  @Override
  public void createAll(List<Person> people) {
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
        for (Person person : people) {
          bind(statement, person);
          statement.addBatch();
        }
        statement.executeBatch();
        connection.commit();
      }
      // Otherwise the pool does, and undoes what was not committed.
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public long sumOfVisits() {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(STREAM)) {
      beginStream(connection, statement);
      long sum = 0;
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          sum += person(result).visits();
        }
      }
      endStream(connection);
      return sum;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
