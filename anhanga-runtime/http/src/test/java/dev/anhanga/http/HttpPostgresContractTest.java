package dev.anhanga.http;

import dev.anhanga.contract.DriverContract;
import dev.anhanga.jdbc.JdbcDriver;
import dev.anhanga.jdbc.PostgresServer;
import dev.anhanga.runtime.persistence.PersistenceContract;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;

class HttpPostgresContractTest extends DriverContract {

  private final Deployed servers =
      Deployed.over(JdbcDriver.of(PostgresServer.shared().newSchema()));

  @Override
  protected PersistenceContract openDriver() {
    return servers.driver(driver -> driver);
  }

  @Override
  protected Optional<PersistenceContract> openAnotherDriver() {
    return Optional.of(servers.driver(driver -> driver));
  }

  @AfterEach
  void stop() {
    servers.close();
  }
}
