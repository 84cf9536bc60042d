package dev.anhanga.benchmarks.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A PostgreSQL server for as long as something is measured; other JVMs are told its port. */
public final class PostgresServer implements AutoCloseable {

  /** The system property by which a JVM that measures knows the port. */
  public static final String PORT = "anhanga.postgres.port";

  private final EmbeddedPostgres server;

  private PostgresServer(EmbeddedPostgres server) {
    this.server = server;
  }

  /** Starts one. */
  public static PostgresServer start() throws IOException {
    EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setServerConfig("listen_addresses", "127.0.0.1")
            .setServerConfig("shared_buffers", "512MB")
            // How long a disk takes is no library's affair.
            .setServerConfig("synchronous_commit", "off")
            .setPGStartupWait(Duration.ofSeconds(60))
            .start();
    try {
      Processors.forServer(process(server));
    } catch (IOException | RuntimeException e) {
      server.close();
      throw e;
    }
    return new PostgresServer(server);
  }

  /** It is no child of this JVM: what starts it ends when it has. */
  private static String process(EmbeddedPostgres server) throws IOException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SHOW data_directory")) {
      result.next();
      return Files.readAllLines(Path.of(result.getString(1), "postmaster.pid")).get(0);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sets {@link #PORT} in this JVM, until the server is closed. */
  public void tellPort() {
    System.setProperty(PORT, Integer.toString(server.getPort()));
  }

  static String url() {
    String port = System.getProperty(PORT);
    if (port == null) {
      throw new IllegalStateException(
          "No PostgreSQL server was started. Run the benchmark by its own program, which does.");
    }
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
  }

  @Override
  public void close() throws IOException {
    System.clearProperty(PORT);
    server.close();
  }
}
