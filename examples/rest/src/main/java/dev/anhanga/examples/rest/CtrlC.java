package dev.anhanga.examples.rest;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits for Ctrl-C, and then holds the JVM until what was opened after this is closed. */
final class CtrlC implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 10;

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  private CtrlC() {}

  static CtrlC watched() {
    CtrlC ctrlC = new CtrlC();
    Runtime.getRuntime().addShutdownHook(new Thread(ctrlC::end, "ctrl-c"));
    return ctrlC;
  }

  private void end() {
    asked.countDown();
    try {
      if (!closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("Stopped before everything was closed.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void await() throws InterruptedException {
    asked.await();
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
