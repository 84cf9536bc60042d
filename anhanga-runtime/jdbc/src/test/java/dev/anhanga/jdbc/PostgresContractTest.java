package dev.anhanga.jdbc;

import dev.anhanga.contract.DriverContract;
import dev.anhanga.runtime.persistence.PersistenceContract;
import java.util.Optional;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresContractTest extends DriverContract {

  @RegisterExtension static final PostgresServer SERVER = new PostgresServer();

  private String url = "";

  @Override
  protected PersistenceContract openDriver() {
    url = SERVER.newSchema();
    return JdbcDriver.of(url);
  }

  @Override
  protected Optional<PersistenceContract> openAnotherDriver() {
    return Optional.of(JdbcDriver.of(url));
  }
}
