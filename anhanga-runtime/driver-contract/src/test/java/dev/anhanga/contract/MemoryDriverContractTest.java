package dev.anhanga.contract;

import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.persistence.PersistenceContract;

class MemoryDriverContractTest extends DriverContract {

  @Override
  protected PersistenceContract openDriver() {
    return new MemoryDriver();
  }
}
