package dev.anhanga.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A PostgreSQL server of the tests' own, stopped by closing it. Safe for concurrent use. */
public final class PostgresServer implements AutoCloseable {

  private volatile EmbeddedPostgres server;
  private final AtomicInteger schemas = new AtomicInteger();

  private PostgresServer(EmbeddedPostgres server) {
    this.server = server;
  }

  /** The one that most tests share. */
  public static PostgresServer shared() {
    return SharedServers.get(
        PostgresServer.class, () -> new PostgresServer(start(EmbeddedPostgres.builder())));
  }

  /** One for a test alone, which keeps its data in this folder. */
  static PostgresServer in(Path folder) {
    return new PostgresServer(start(keeping(folder)));
  }

  private static EmbeddedPostgres.Builder keeping(Path folder) {
    return EmbeddedPostgres.builder().setDataDirectory(folder).setCleanDataDirectory(false);
  }

  /** The builder weakens durability unless it is told not to. */
  private static EmbeddedPostgres start(EmbeddedPostgres.Builder builder) {
    try {
      return builder
          .setServerConfig("synchronous_commit", "on")
          .setServerConfig("listen_addresses", "127.0.0.1")
          .setPGStartupWait(Duration.ofSeconds(60))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL doesn't start.", e);
    }
  }

  /** Kills all of its processes at once, as a crash would. */
  void kill(Path folder) throws IOException {
    long postmaster =
        Long.parseLong(Files.readAllLines(folder.resolve("postmaster.pid")).get(0).trim());
    ProcessHandle process = ProcessHandle.of(postmaster).orElseThrow();
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    all.add(0, process);
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(one -> one.onExit().join());
  }

  /** Starts it again after it was killed, where it was. */
  void restart(Path folder) throws IOException {
    int port = server.getPort();
    server.close();
    server = start(keeping(folder).setPort(port));
  }

  private String url() {
    return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres?user=postgres";
  }

  /** The URL of a new schema, which is empty. */
  public String newSchema() {
    String schema = "test" + schemas.incrementAndGet();
    try (Connection connection = DriverManager.getConnection(url());
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA " + schema);
    } catch (SQLException e) {
      throw new IllegalStateException("The server refuses a schema.", e);
    }
    return url() + "&currentSchema=" + schema;
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL doesn't stop.", e);
    }
  }
}
