package dev.anhanga.jdbc;

import dev.anhanga.contract.DriverContract;
import dev.anhanga.runtime.persistence.PersistenceContract;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class H2MemoryContractTest extends DriverContract {

  private final String url = "jdbc:h2:mem:" + UUID.randomUUID();
  private Connection keeper;

  /** The database is there until its last connection is closed, and the kit closes drivers. */
  @BeforeEach
  void keep() throws SQLException {
    keeper = DriverManager.getConnection(url);
  }

  @AfterEach
  void letGo() throws SQLException {
    keeper.close();
  }

  @Override
  protected PersistenceContract openDriver() {
    return JdbcDriver.of(url);
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
