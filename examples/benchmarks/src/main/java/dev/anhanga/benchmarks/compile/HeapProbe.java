package dev.anhanga.benchmarks.compile;

import java.util.Optional;

/** One compilation in a JVM of its own: fails if its heap is too small. */
final class HeapProbe {

  private HeapProbe() {}

  /** Compiles so many types of a contender, with its processor or without. */
  public static void main(String[] args) {
    Contender contender = Contender.valueOf(args[0]);
    int count = Integer.parseInt(args[1]);
    boolean isWith = Boolean.parseBoolean(args[2]);
    new Compilation(contender, Sources.of(contender, count))
        .run(isWith ? Optional.of(contender.newProcessor()) : Optional.empty());
  }
}
