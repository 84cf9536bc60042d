package dev.anhanga.contract;

import dev.anhanga.contract.sequence.RandomSequences;
import org.junit.jupiter.api.Test;

/** Whatever is done in whatever order, a driver answers as memory does. */
public interface SequenceChecks extends DriverChecks {

  /**
   * Runs 300 random sequences of 50 operations, or as many as the system property {@code
   * anhanga.sequences.count} says. One that isn't answered as in memory is told as a test.
   */
  @Test
  default void randomSequencesAreAnsweredAsInMemory() {
    RandomSequences.configured()
        .check(driver(), new SequenceSubjects(driver().capabilities(), sortsByCodePoint()).all());
  }
}
