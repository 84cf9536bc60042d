package dev.anhanga.jdbc;

import dev.anhanga.contract.DriverContract;
import dev.anhanga.runtime.persistence.PersistenceContract;
import java.util.Optional;

class MariaDbContractTest extends DriverContract {

  private String url = "";

  @Override
  protected PersistenceContract openDriver() {
    url = MariaDbServer.shared().newDatabase();
    return JdbcDriver.of(url);
  }

  @Override
  protected Optional<PersistenceContract> openAnotherDriver() {
    return Optional.of(JdbcDriver.of(url));
  }
}
