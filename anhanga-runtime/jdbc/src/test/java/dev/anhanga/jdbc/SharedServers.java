package dev.anhanga.jdbc;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Servers that start with the first test that asks for them, and stop after the last test. */
public final class SharedServers implements LauncherSessionListener {

  private static final Map<Class<?>, AutoCloseable> RUNNING = new LinkedHashMap<>();

  /** The running server of this kind. */
  static synchronized <S extends AutoCloseable> S get(Class<S> kind, Supplier<S> start) {
    return kind.cast(RUNNING.computeIfAbsent(kind, it -> start.get()));
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    synchronized (SharedServers.class) {
      RUNNING.values().forEach(SharedServers::stop);
      RUNNING.clear();
    }
  }

  private static void stop(AutoCloseable server) {
    try {
      server.close();
    } catch (Exception e) {
      throw new IllegalStateException("A server doesn't stop.", e);
    }
  }
}
