package dev.anhanga.http.server;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads that a server answers on. */
final class ServerThreads {

  private static final int MOST = 200;
  private static final int IDLE_SECONDS = 30;

  private ServerThreads() {}

  /** A virtual one for each request, where the JDK has such. */
  static ExecutorService make() {
    try {
      return (ExecutorService)
          Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    } catch (NoSuchMethodException e) {
      return platformThreads();
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("The JDK has virtual threads, and makes none.", e);
    }
  }

  private static ExecutorService platformThreads() {
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            MOST, MOST, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    threads.allowCoreThreadTimeOut(true);
    return threads;
  }
}
