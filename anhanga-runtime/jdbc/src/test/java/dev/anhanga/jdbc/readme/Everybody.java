package dev.anhanga.jdbc.readme;

import dev.anhanga.runtime.persistence.PersistenceContract;

class Everybody extends PersonService {
  Everybody(PersistenceContract driver) {
    super(driver);
  }

  @Override
  protected int maxLimit() {
    return 10_000;
  }
}
