package dev.anhanga.contract;

import dev.anhanga.runtime.persistence.PersistenceContract;

class MapDriverContractTest extends DriverContract {

  @Override
  protected PersistenceContract openDriver() {
    return new MapDriver();
  }
}
