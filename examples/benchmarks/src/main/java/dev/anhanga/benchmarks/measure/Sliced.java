package dev.anhanga.benchmarks.measure;

import com.sun.management.ThreadMXBean;
import dev.anhanga.benchmarks.library.Library;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A contender's task, done for a slice of time now and then. */
final class Sliced {

  private static final long WARM_OPERATIONS = 20_000;
  private static final long WARM_NANOS = TimeUnit.SECONDS.toNanos(4);
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Keeps the JVM from leaving out what nobody looks at. */
  private static final VarHandle LAST = lastHandle();

  @SuppressWarnings("UnusedVariable") // Only ever set, by its handle.
  private @Nullable Object last;

  private final Library library;
  private final Task task;
  private final Runnable cleaning;
  private int count = 1;
  private long operations;
  private long nanosSpent;

  Sliced(Library library, Task task, Runnable cleaning) {
    this.library = library;
    this.task = task;
    this.cleaning = cleaning;
  }

  private static VarHandle lastHandle() {
    try {
      return MethodHandles.lookup().findVarHandle(Sliced.class, "last", Object.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  Library library() {
    return library;
  }

  /** Measures a slice, and puts the table back into the state that it had. */
  Slice run() {
    task.prepare(count);
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    long start = System.nanoTime();
    for (int i = 0; i < count; i++) {
      LAST.setOpaque(this, task.run(i));
    }
    long nanos = System.nanoTime() - start;
    operations += count;
    nanosSpent += nanos;
    bytes = THREADS.getCurrentThreadAllocatedBytes() - bytes;
    cleaning.run();
    return new Slice((double) nanos / count, (double) bytes / count);
  }

  /** Whether it was done often enough to be compiled, or at least for long. */
  boolean isWarm() {
    return operations >= WARM_OPERATIONS || nanosSpent >= WARM_NANOS;
  }

  /** Sets how often a slice does it, for slices of about this length. */
  void fit(Slice seen, long nanos) {
    count = (int) Math.max(1, Math.min(task.most(), nanos / seen.nanos()));
  }
}
