package dev.anhanga.contract;

import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.persistence.PersistenceContract;

/** Both views at once: each call goes to another thread and is waited for. */
class AsyncMemoryContractTest extends DriverContract {

  @Override
  protected PersistenceContract openDriver() {
    return new MemoryDriver().async().blocking();
  }
}
