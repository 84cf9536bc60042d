package dev.anhanga.contract;

import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The gap between two steps that should be one: threads pass it in twos, so that they do race. */
final class Meeting {

  private static final int PATIENCE_SECONDS = 1;

  private final Exchanger<Thread> gap = new Exchanger<>();

  /** Waits for another thread; goes on alone if none comes. */
  void pass() {
    try {
      gap.exchange(Thread.currentThread(), PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException alone) {
      // There is no race to lose.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
