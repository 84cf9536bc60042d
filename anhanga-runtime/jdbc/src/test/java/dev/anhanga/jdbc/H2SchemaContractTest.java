package dev.anhanga.jdbc;

import dev.anhanga.contract.DriverContract;
import dev.anhanga.runtime.persistence.PersistenceContract;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** All that is promised, in a schema that isn't the connection's own. */
class H2SchemaContractTest extends DriverContract {

  private static final String SCHEMA = "sales-eu";

  private final String url = "jdbc:h2:mem:" + UUID.randomUUID();
  private Connection keeper;

  /** The database is there until its last connection is closed, and the kit closes drivers. */
  @BeforeEach
  void keep() throws SQLException {
    keeper = DriverManager.getConnection(url);
    try (Statement statement = keeper.createStatement()) {
      statement.execute("CREATE SCHEMA IF NOT EXISTS \"" + SCHEMA + '"');
    }
  }

  @AfterEach
  void letGo() throws SQLException {
    keeper.close();
  }

  @Override
  protected PersistenceContract openDriver() {
    return JdbcDriver.of(url, JdbcOptions.of().schema(SCHEMA));
  }

  @Override
  protected Optional<PersistenceContract> openAnotherDriver() {
    return Optional.of(openDriver());
  }

  @Override
  public boolean sortsByCodePoint() {
    return false;
  }
}
