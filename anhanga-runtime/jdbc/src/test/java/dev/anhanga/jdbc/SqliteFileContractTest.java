package dev.anhanga.jdbc;

import dev.anhanga.contract.DriverContract;
import dev.anhanga.runtime.persistence.PersistenceContract;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

class SqliteFileContractTest extends DriverContract {

  @TempDir Path folder;

  @Override
  protected PersistenceContract openDriver() {
    return Stores.SQLITE_FILE.open(folder);
  }

  @Override
  protected Optional<PersistenceContract> openAnotherDriver() {
    return Optional.of(openDriver());
  }
}
