package dev.anhanga.benchmarks.compile;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;

/**
 * The heap that a compilation needs, found by giving it less and less. What a JVM uses while it has
 * plenty says more of its collector than of the program.
 */
final class SmallestHeap {

  private static final int STEP = 8;
  private static final int MOST = 2048;

  private final List<String> probe;

  private SmallestHeap(List<String> probe) {
    this.probe = probe;
  }

  /** The smallest heap, in megabytes, that suffices to compile so many types. */
  static int of(Contender contender, int count, boolean isWith)
      throws IOException, InterruptedException {
    List<String> probe =
        List.of(
            HeapProbe.class.getName(),
            contender.name(),
            Integer.toString(count),
            Boolean.toString(isWith));
    return new SmallestHeap(probe).megabytes();
  }

  private int megabytes() throws IOException, InterruptedException {
    int tooSmall = 0;
    int enough = MOST / STEP;
    while (enough - tooSmall > 1) {
      int tried = (tooSmall + enough) / 2;
      if (suffices(tried * STEP)) {
        enough = tried;
      } else {
        tooSmall = tried;
      }
    }
    return enough * STEP;
  }

  /** The parallel collector gives up where a compilation would collect garbage most of the time. */
  private boolean suffices(int megabytes) throws IOException, InterruptedException {
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseParallelGC",
            "-Xmx" + megabytes + "m",
            "-cp",
            System.getProperty("java.class.path"));
    java.command().addAll(probe);
    return java.redirectErrorStream(true).redirectOutput(Redirect.DISCARD).start().waitFor() == 0;
  }
}
