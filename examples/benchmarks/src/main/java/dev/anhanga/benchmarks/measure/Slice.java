package dev.anhanga.benchmarks.measure;

/**
 * A short time in which one contender did the same thing again and again.
 *
 * @param nanos what each time took
 * @param bytes what each time allocated on the thread that measures
 */
record Slice(double nanos, double bytes) {

  /** What lies in the middle of two. */
  Slice middle(Slice other) {
    return new Slice((nanos + other.nanos) / 2, (bytes + other.bytes) / 2);
  }
}
