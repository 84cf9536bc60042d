package dev.anhanga.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.anhanga.runtime.error.StorageException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A pool of our own, opened at the first use, so that nothing fails before. A URL may hold a
 * password, and so is in no message.
 */
final class Pool implements Connections {

  private static final long RETRY_NANOS = 10_000_000;

  private final PoolSettings settings;
  private final JdbcOptions options;
  private final Lock lock = new ReentrantLock();
  private volatile @Nullable HikariDataSource pool;
  private @Nullable Connection keeper;
  private volatile boolean isClosed;

  Pool(String url, JdbcOptions options) {
    this.settings = PoolSettings.of(url);
    this.options = options;
    checkDriver(url);
  }

  private static void checkDriver(String url) {
    try {
      DriverManager.getDriver(url);
    } catch (SQLException e) {
      throw new StorageException(
          "No JDBC driver takes this URL. It should begin with jdbc:sqlite:, jdbc:h2:,"
              + " jdbc:postgresql: or jdbc:mariadb:, for which there are dialects, and "
              + artifactFor(url)
              + " should be among the dependencies.");
    }
  }

  private static String artifactFor(String url) {
    if (url.startsWith(SqliteUrl.PREFIX)) {
      return "org.xerial:sqlite-jdbc";
    }
    if (url.startsWith(PostgresDialect.URL_PREFIX)) {
      return "org.postgresql:postgresql";
    }
    if (url.startsWith(MariaDbDialect.URL_PREFIX)) {
      return "org.mariadb.jdbc:mariadb-java-client";
    }
    return url.startsWith(H2Url.PREFIX)
        ? "com.h2database:h2"
        : "org.xerial:sqlite-jdbc, com.h2database:h2, org.postgresql:postgresql or"
            + " org.mariadb.jdbc:mariadb-java-client";
  }

  @Override
  public Connection borrow() throws SQLException {
    HikariDataSource known = pool;
    return (known == null || isClosed ? opened() : known).getConnection();
  }

  @Override
  public Connection borrowBeyond() throws SQLException {
    HikariDataSource known = pool;
    return unpooled(known == null || isClosed ? opened() : known);
  }

  private HikariDataSource opened() throws SQLException {
    lock.lock();
    try {
      if (isClosed) {
        throw new StorageException("This driver is closed.");
      }
      HikariDataSource known = pool;
      if (known != null) {
        return known;
      }
      HikariDataSource opened = openPatiently();
      pool = opened;
      if (settings.endsWithLastConnection()) {
        keeper = unpooled(opened);
      }
      return opened;
    } finally {
      lock.unlock();
    }
  }

  /** A connection that the pool can't close when it finds that nobody needs it. */
  private static Connection unpooled(HikariDataSource opened) throws SQLException {
    return opened.getUsername() == null
        ? DriverManager.getConnection(opened.getJdbcUrl())
        : DriverManager.getConnection(
            opened.getJdbcUrl(), opened.getUsername(), opened.getPassword());
  }

  /** While another process makes an SQLite file a WAL one, SQLite refuses at once. */
  private HikariDataSource openPatiently() throws SQLException {
    long end = System.nanoTime() + options.patience().toNanos();
    while (true) {
      try {
        return open();
      } catch (SQLException e) {
        checkRights(e);
        boolean isBusy =
            settings.url().startsWith(SqliteUrl.PREFIX) && SqliteErrors.failure(e) == Failure.BUSY;
        if (!isBusy || System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
          throw e;
        }
        LockSupport.parkNanos(RETRY_NANOS);
      }
    }
  }

  /** Only an administrator may make H2 durable. */
  private static void checkRights(SQLException e) {
    if (e.getErrorCode() == H2Errors.ADMIN_RIGHTS_REQUIRED) {
      throw new StorageException(
          "This user may not set WRITE_DELAY=0, by which H2 keeps what it has answered. Connect as"
              + " an administrator, or pass a DataSource of your own, for H2 to write as it does by"
              + " itself.");
    }
  }

  private HikariDataSource open() throws SQLException {
    try {
      return new HikariDataSource(config());
    } catch (PoolInitializationException e) {
      if (e.getCause() instanceof SQLException cause) {
        throw cause;
      }
      throw new StorageException("The connection pool can't be opened.");
    }
  }

  private HikariConfig config() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(settings.url());
    settings.properties().forEach(config::addDataSourceProperty);
    config.setMaximumPoolSize(size());
    config.setMinimumIdle(1);
    config.setConnectionTimeout(options.patience().toMillis());
    config.setExceptionOverride(new Eviction(settings.isPrivate()));
    if (settings.isPrivate()) {
      // The database is gone with its only connection.
      config.setMaxLifetime(0);
      config.setIdleTimeout(0);
    }
    JdbcOptions.Credentials credentials = options.credentials();
    if (credentials != null) {
      config.setUsername(credentials.user);
      config.setPassword(credentials.password);
    }
    return config;
  }

  private int size() {
    return settings.isPrivate() ? 1 : options.poolSize();
  }

  @Override
  public boolean lendsBeyond() {
    return !settings.isPrivate();
  }

  @Override
  public boolean lendsSeveral() {
    return size() > 1;
  }

  @Override
  public void close() {
    lock.lock();
    try {
      isClosed = true;
      if (pool != null) {
        pool.close();
      }
      if (keeper != null) {
        keeper.close();
      }
    } catch (SQLException e) {
      throw SqlErrors.translated((Dialect) null, e, SqlErrors.During.STATEMENT);
    } finally {
      lock.unlock();
    }
  }

  /** H2 closes its database when a write fails; its connections are then of no more use. */
  private record Eviction(boolean isPrivate) implements SQLExceptionOverride {
    @java.lang.Override
    public SQLExceptionOverride.Override adjudicate(SQLException e) {
      if (isPrivate) {
        // The database is gone with its only connection.
        return SQLExceptionOverride.Override.DO_NOT_EVICT;
      }
      return H2Errors.failure(e) == Failure.UNREACHABLE
          ? SQLExceptionOverride.Override.MUST_EVICT
          : SQLExceptionOverride.Override.CONTINUE_EVICT;
    }
  }
}
