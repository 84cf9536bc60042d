package dev.anhanga.http;

import dev.anhanga.contract.DriverContract;
import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.persistence.PersistenceContract;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;

/** The face that doesn't block, of which streams come page by page. */
class AsyncHttpContractTest extends DriverContract {

  private final Deployed servers = Deployed.over(new MemoryDriver());

  @Override
  protected PersistenceContract openDriver() {
    return servers.driver(driver -> driver.async().blocking());
  }

  @Override
  protected Optional<PersistenceContract> openAnotherDriver() {
    return Optional.of(servers.driver(driver -> driver.async().blocking()));
  }

  @AfterEach
  void stop() {
    servers.close();
  }
}
