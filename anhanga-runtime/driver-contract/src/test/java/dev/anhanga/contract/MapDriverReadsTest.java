package dev.anhanga.contract;

import dev.anhanga.runtime.persistence.PersistenceContract;
import java.util.Optional;

/** One group of checks by itself, as {@code docs/writing-a-driver.md} shows it. */
class MapDriverReadsTest implements ReadChecks {

  private final PersistenceContract driver = new MapDriver(); // a new one for each check

  @Override
  public PersistenceContract driver() {
    return driver;
  }

  @Override
  public Optional<PersistenceContract> anotherDriver() {
    return Optional.empty();
  }

  @Override
  public boolean sortsByCodePoint() {
    return true;
  }
}
