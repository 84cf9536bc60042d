package dev.anhanga.benchmarks.measure;

import org.jspecify.annotations.Nullable;

/** One operation on one contender. */
interface Task {

  /** Makes what so many operations will need. Not measured. */
  void prepare(int count);

  /** The operation; the number is from 0 to one less than what was prepared. */
  @Nullable Object run(int number);
}
