package dev.anhanga.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.anhanga.jdbc.readme.Person;
import dev.anhanga.jdbc.readme.PersonService;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a service allocates beyond JDBC written by hand, on H2: it needs no clock to be seen. */
class AllocationTest {

  private static final int ROWS = 1_000;
  private static final String SELECT =
      "SELECT \"id\", \"name\", \"email\", \"birth_date\", \"active\", \"balance\", \"version\""
          + " FROM \"person\"";
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static volatile Object sink;

  private HikariDataSource pool;
  private PersonService people;

  @BeforeEach
  void fill() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
    config.setMaximumPoolSize(1);
    pool = new HikariDataSource(config);
    people = new PersonService(JdbcDriver.of(pool));
    people.createAll(IntStream.range(0, ROWS).mapToObj(AllocationTest::person).toList());
  }

  @AfterEach
  void close() {
    pool.close();
  }

  private static Person person(int number) {
    return new Person(
        new UUID(7, number),
        "person " + number,
        number + "@example.com",
        LocalDate.of(2000, 1, 1).plusDays(number),
        true,
        BigDecimal.valueOf(number, 2),
        0);
  }

  @Test
  void readIsHardlyMoreThanJdbcByHand() throws Exception {
    UUID id = new UUID(7, 1);
    assertEquals(readByHand(id), people.read(id));
    long added = added(2_000, () -> people.read(id), () -> readByHand(id));
    assertTrue(added <= 200, () -> "beyond JDBC: " + added);
  }

  @Test
  void rowOfAListIsNoMoreThanJdbcByHand() throws Exception {
    assertEquals(listByHand(), people.list());
    long added = added(20, () -> people.list(), this::listByHand);
    assertTrue(added <= 2 * ROWS, () -> "beyond JDBC, for " + ROWS + " rows: " + added);
  }

  /** A session of H2 looks at each write through its last queries, which are not to be our own. */
  @Test
  void writesAreNoMoreOnTheConnectionThatMadeTheTableReady() throws Exception {
    try (Connection pooled = pool.getConnection();
        Connection other = DriverManager.getConnection(pool.getJdbcUrl())) {
      Connection ready = pooled.unwrap(JdbcConnection.class);
      long added = added(500, () -> updateByHand(ready), () -> updateByHand(other));
      assertTrue(added <= 100, () -> "beyond another connection: " + added);
    }
  }

  private static int updateByHand(Connection connection) throws SQLException {
    String sql = "UPDATE \"person\" SET \"email\" = ? WHERE \"id\" = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, "ada@example.com");
      statement.setObject(2, new UUID(7, 1));
      return statement.executeUpdate();
    }
  }

  /**
   * How much more one allocates than the other: the least of several rounds, one after the other,
   * as what isn't compiled yet allocates more.
   */
  private static long added(int operations, Callable<?> service, Callable<?> byHand)
      throws Exception {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < 15; round++) {
      least = Math.min(least, bytes(operations, service) - bytes(operations, byHand));
    }
    return least / operations;
  }

  private static long bytes(int operations, Callable<?> operation) throws Exception {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    for (int number = 0; number < operations; number++) {
      sink = operation.call();
    }
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  private Person readByHand(UUID id) throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(SELECT + " WHERE \"id\" = ?")) {
      statement.setObject(1, id);
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        return personOf(result);
      }
    }
  }

  private List<Person> listByHand() throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(SELECT + " ORDER BY \"id\"");
        ResultSet result = statement.executeQuery()) {
      List<Person> all = new ArrayList<>();
      while (result.next()) {
        all.add(personOf(result));
      }
      return all;
    }
  }

  private static Person personOf(ResultSet result) throws SQLException {
    return new Person(
        result.getObject(1, UUID.class),
        result.getString(2),
        result.getString(3),
        result.getObject(4, LocalDate.class),
        result.getBoolean(5),
        result.getBigDecimal(6),
        result.getLong(7));
  }
}
