package dev.anhanga.benchmarks.library;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts what is sent to the database: a batch is one. */
final class CountedStatements {

  private final AtomicInteger count = new AtomicInteger();

  /** A pool like this one, whose statements are counted. Closing it closes the other. */
  HikariDataSource pool(HikariDataSource uncounted) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(counted(DataSource.class, uncounted));
    config.setMaximumPoolSize(uncounted.getMaximumPoolSize());
    config.setMinimumIdle(1);
    return new HikariDataSource(config) {
      @Override
      public void close() {
        super.close();
        uncounted.close();
      }
    };
  }

  /** How many statements the work sends. */
  int during(Runnable work) {
    int before = count.get();
    work.run();
    return count.get() - before;
  }

  private <T> T counted(Class<T> type, Object original) {
    Object proxy =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (it, method, args) -> {
              if (original instanceof Statement && method.getName().startsWith("execute")) {
                count.incrementAndGet();
              }
              return counted(called(original, method, args));
            });
    return type.cast(proxy);
  }

  private Object counted(Object result) {
    if (result instanceof Connection) {
      return counted(Connection.class, result);
    } else if (result instanceof PreparedStatement) {
      return counted(PreparedStatement.class, result);
    }
    return result instanceof Statement ? counted(Statement.class, result) : result;
  }

  private static Object called(Object original, Method method, Object[] args) throws Throwable {
    try {
      return method.invoke(original, args);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
