package dev.anhanga.benchmarks.measure;

import org.jspecify.annotations.Nullable;

/** One operation on one contender. */
interface Task {

  /** How many operations at most can be prepared: what they need has to fit into memory. */
  default int most() {
    return 20_000;
  }

  /** Makes what so many operations will need. Not measured. */
  void prepare(int count);

  /** The operation; the number is from 0 to one less than what was prepared. */
  @Nullable Object run(int number);
}
