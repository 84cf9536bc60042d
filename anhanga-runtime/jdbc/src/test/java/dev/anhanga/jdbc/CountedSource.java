package dev.anhanga.jdbc;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Counts what is borrowed of a data source, and what is run on it. For one thread. */
final class CountedSource implements DataSource {

  private final DataSource source;
  private int borrowed;
  private int statements;
  private int transactions;
  private int rollbacks;

  CountedSource(DataSource source) {
    this.source = source;
  }

  /** What was counted since this was last asked. */
  String counted() {
    String counted =
        borrowed + " borrowed, " + statements + " run, " + transactions + " in a transaction";
    borrowed = 0;
    statements = 0;
    transactions = 0;
    return counted;
  }

  /** How many transactions were rolled back so far. */
  int rollbacks() {
    return rollbacks;
  }

  @Override
  public Connection getConnection() throws SQLException {
    borrowed++;
    return counting(Connection.class, source.getConnection());
  }

  private <T> T counting(Class<T> type, T real) {
    Object proxy =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              if (method.getName().startsWith("execute")) {
                statements++;
              } else if (method.getName().equals("setAutoCommit") && arguments[0].equals(false)) {
                transactions++;
              } else if (method.getName().equals("rollback")) {
                rollbacks++;
              }
              try {
                Object answer = method.invoke(real, arguments);
                return answer instanceof PreparedStatement statement
                    ? counting(PreparedStatement.class, statement)
                    : answer;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
    return type.cast(proxy);
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return source.getConnection(user, password);
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return source.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    source.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    source.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return source.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return source.getParentLogger();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return source.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return source.isWrapperFor(type);
  }
}
