package dev.anhanga.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.Anhanga;
import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.service.ServiceContract;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A connection comes back from whatever befell it as the next one needs it. */
class BorrowedConnectionTest {

  private static final PersistenceMeta CITY =
      PersistenceMeta.of(
          "city",
          FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED),
          FieldMeta.of("name", DataType.STRING).nullable());

  @TempDir Path folder;

  private static ServiceContract<Row> cities(JdbcDriver driver) {
    return Anhanga.createService(new RowSchema(CITY), driver);
  }

  private static Row city(int id) {
    return Row.of(CITY, Map.of("id", id));
  }

  private static int execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
      return statement.getUpdateCount();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Stores.class,
      names = {"SQLITE_FILE", "H2_FILE", "POSTGRES"})
  void aTransactionBegunByAStatementIsEnded(Stores store) {
    JdbcOptions one = JdbcOptions.of().poolSize(1);
    try (JdbcDriver driver = JdbcDriver.of(store.url(folder), one)) {
      cities(driver).find(Id.of(1));
      driver.withConnection(connection -> execute(connection, "BEGIN"));
      cities(driver).create(city(7));
    }
    try (JdbcDriver again = store.open(folder)) {
      assertTrue(cities(again).find(Id.of(7)).isPresent());
    }
  }

  @Test
  void afterABusyDatabaseTheNextOperationSucceeds() {
    String url = Stores.SQLITE_FILE.url(folder) + "?busy_timeout=100";
    try (JdbcDriver driver = JdbcDriver.of(url, JdbcOptions.of().poolSize(1));
        JdbcDriver other = JdbcDriver.of(url)) {
      ServiceContract<Row> cities = cities(driver);
      cities.find(Id.of(1));
      StorageException busy =
          other.withConnection(
              connection -> {
                connection.setAutoCommit(false);
                execute(connection, "INSERT INTO city (id) VALUES (99)");
                return assertThrows(
                    StorageException.class, () -> cities.createAll(List.of(city(1), city(2))));
              });
      assertTrue(busy.isTransient());

      cities.createAll(List.of(city(1), city(2)));

      assertEquals(2, cities.paginate(query -> query).total());
    }
  }

  /** A proxy, as no database loses a connection at will just after a commit. */
  @Test
  void whatIsCommittedIsNotSaidToHaveFailed() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:committed;DB_CLOSE_DELAY=-1");
    cities(JdbcDriver.of(source)).find(Id.of(1));
    ServiceContract<Row> cities = cities(JdbcDriver.of(lostAfterCommit(source)));

    cities.createAll(List.of(city(1)));

    assertTrue(cities(JdbcDriver.of(source)).find(Id.of(1)).isPresent());
  }

  private static DataSource lostAfterCommit(DataSource source) {
    AtomicBoolean isCommitted = new AtomicBoolean();
    return proxy(
        DataSource.class,
        (self, method, arguments) -> {
          Object answer = call(method, source, arguments);
          return answer instanceof Connection connection
              ? lostAfterCommit(connection, isCommitted)
              : answer;
        });
  }

  private static Connection lostAfterCommit(Connection connection, AtomicBoolean isCommitted) {
    return proxy(
        Connection.class,
        (self, method, arguments) -> {
          if (isCommitted.get() && method.getName().equals("setAutoCommit")) {
            throw new SQLException("The connection is lost.", "08006");
          }
          Object answer = call(method, connection, arguments);
          isCommitted.compareAndSet(false, method.getName().equals("commit"));
          return answer;
        });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static Object call(Method method, Object on, Object[] arguments) throws Throwable {
    try {
      return method.invoke(on, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void aClosedDriverSaysSo(Stores store) {
    JdbcDriver driver = store.open(folder);
    cities(driver).find(Id.of(1));
    driver.close();
    driver.close();

    StorageException thrown =
        assertThrows(StorageException.class, () -> cities(driver).find(Id.of(1)));

    assertEquals("This driver is closed.", thrown.getMessage());
  }

  @Test
  void aLoneNullIsAParameter() {
    try (JdbcDriver driver = Stores.SQLITE_MEMORY.open(folder)) {
      cities(driver).create(city(1));
      String sql = "SELECT * FROM city WHERE name IS ?";

      assertEquals(1, driver.query(new RowSchema(CITY), sql, (Object[]) null).size());
      assertThrows(InvalidQueryException.class, () -> driver.query(new RowSchema(CITY), sql, 1, 2));
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void aWrongQueryIsShown(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      StorageException thrown =
          assertThrows(
              StorageException.class, () -> driver.query(new RowSchema(CITY), "SELEC * FROM city"));

      assertTrue(thrown.getMessage().endsWith("The query is: SELEC * FROM city"));
    }
  }

  @Test
  void waitingHasNoLongestTime() {
    JdbcOptions patient = JdbcOptions.of().waitingAtMost(Duration.ofMillis(Long.MAX_VALUE));
    try (JdbcDriver driver = JdbcDriver.of("jdbc:sqlite::memory:", patient)) {
      assertTrue(cities(driver).find(Id.of(1)).isEmpty());
    }
  }

  @Test
  void whatCannotBeOpenedSaysWhatToDo() throws Exception {
    assertTrue(
        failure("jdbc:sqlite:" + folder.resolve("no/x.db")).contains("a folder that exists"));
    Path text = Files.writeString(folder.resolve("x.txt"), "x".repeat(5_000));
    assertTrue(failure("jdbc:sqlite:" + text).contains("the file is something else"));
    assertTrue(failure("jdbc:h2:people").contains("./people"));
    assertTrue(failure("jdbc:h2:mem:none;IFEXISTS=TRUE").contains("there is none"));
  }

  private static String failure(String url) {
    try (JdbcDriver driver = JdbcDriver.of(url)) {
      return assertThrows(StorageException.class, () -> cities(driver).find(Id.of(1))).getMessage();
    }
  }
}
