package dev.anhanga.contract.sequence;

import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.persistence.PersistenceContract;
import java.util.List;
import java.util.Optional;

/** A driver beside one in memory, both with the same records. */
final class Agreement {

  private final Session memory;
  private final Session driver;

  Agreement(PersistenceMeta meta, PersistenceContract driver) {
    this.memory = new Session(meta, new MemoryDriver());
    this.driver = new Session(meta, driver);
  }

  /** The first answer that differs when these operations are run on empty stores, if one does. */
  Optional<Difference> difference(List<Operation> operations) {
    memory.restart();
    driver.restart();
    for (int index = 0; index < operations.size(); index++) {
      operations.get(index).run(memory);
      operations.get(index).run(driver);
      Optional<Difference> difference = Difference.of(index, memory.answers(), driver.answers());
      if (difference.isPresent()) {
        return difference;
      }
    }
    return Optional.empty();
  }

  /**
   * An answer that isn't the same.
   *
   * @param operation the place of the operation, from 0
   */
  record Difference(int operation, String memory, String driver) {

    private static final String NOTHING = "(no answer)";

    static Optional<Difference> of(int operation, List<String> memory, List<String> driver) {
      for (int index = 0; index < Math.max(memory.size(), driver.size()); index++) {
        String expected = index < memory.size() ? memory.get(index) : NOTHING;
        String actual = index < driver.size() ? driver.get(index) : NOTHING;
        if (!expected.equals(actual)) {
          return Optional.of(new Difference(operation, expected, actual));
        }
      }
      return Optional.empty();
    }
  }
}
