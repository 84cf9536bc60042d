package dev.anhanga.jdbc;

import dev.anhanga.contract.DriverContract;
import dev.anhanga.runtime.persistence.PersistenceContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteMemoryContractTest extends DriverContract {

  @TempDir Path folder;

  @Override
  protected PersistenceContract openDriver() {
    return Stores.SQLITE_MEMORY.open(folder);
  }
}
