package dev.anhanga.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Several threads that do something at once. */
final class Threads {

  private static final int PATIENCE_SECONDS = 60;

  private Threads() {}

  /** What one of the threads does. */
  @FunctionalInterface
  interface Task<R> {
    R run(int thread) throws Exception;
  }

  /** Starts the task in all threads at the same moment; fails as the first of them that fails. */
  static <R> List<R> together(int threads, Task<R> task) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      CyclicBarrier start = new CyclicBarrier(threads);
      List<Future<R>> running = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        int number = thread;
        Callable<R> whole =
            () -> {
              start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
              return task.run(number);
            };
        running.add(pool.submit(whole));
      }
      List<R> results = new ArrayList<>();
      for (Future<R> future : running) {
        results.add(future.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
      }
      return results;
    } catch (ExecutionException e) {
      throw new AssertionError("A thread failed: " + e.getCause(), e.getCause());
    } catch (TimeoutException e) {
      throw new AssertionError("The threads did not end in " + PATIENCE_SECONDS + " seconds.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("The check was interrupted.", e);
    } finally {
      pool.shutdownNow();
    }
  }
}
