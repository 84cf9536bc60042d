package dev.anhanga.benchmarks.compile;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The most that is alive at any time while something runs, as seen by collecting all garbage again
 * and again. What a JVM uses while it has plenty says more of its collector than of the program.
 */
final class PeakHeap {

  private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

  private final AtomicBoolean isDone = new AtomicBoolean();
  private long bytes;

  private PeakHeap() {}

  /** The peak in bytes, without what was alive before. */
  static long during(Runnable work) throws InterruptedException {
    long before = alive();
    PeakHeap peak = new PeakHeap();
    Thread sampler = new Thread(peak::sample, "peak heap");
    sampler.start();
    try {
      work.run();
    } finally {
      peak.isDone.set(true);
      sampler.join();
    }
    return peak.bytes - before;
  }

  /** Collects for a third of the time, so that the work gets on too. */
  private void sample() {
    try {
      while (!isDone.get()) {
        long start = System.nanoTime();
        bytes = Math.max(bytes, alive());
        TimeUnit.NANOSECONDS.sleep(2 * (System.nanoTime() - start));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static long alive() {
    System.gc();
    return MEMORY.getHeapMemoryUsage().getUsed();
  }
}
