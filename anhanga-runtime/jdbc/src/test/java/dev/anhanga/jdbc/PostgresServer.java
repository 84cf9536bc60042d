package dev.anhanga.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** A PostgreSQL server of the tests' own: one for all test classes, stopped after the last. */
final class PostgresServer implements BeforeAllCallback {

  private static final Namespace NAMESPACE = Namespace.create(PostgresServer.class);
  private static final AtomicInteger SCHEMAS = new AtomicInteger();

  private volatile String url = "";

  @Override
  public void beforeAll(ExtensionContext context) {
    url =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent(Running.class, type -> Running.start(), Running.class)
            .url();
  }

  /** The URL of a new schema, which is empty. */
  String newSchema() {
    String schema = "test" + SCHEMAS.incrementAndGet();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA " + schema);
    } catch (SQLException e) {
      throw new IllegalStateException("The server refuses a schema.", e);
    }
    return url + "&currentSchema=" + schema;
  }

  private record Running(EmbeddedPostgres server, String url) implements AutoCloseable {

    /** The builder weakens durability unless it is told not to. */
    static Running start() {
      try {
        EmbeddedPostgres server =
            EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
        return new Running(
            server, "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres?user=postgres");
      } catch (IOException e) {
        throw new UncheckedIOException("PostgreSQL doesn't start.", e);
      }
    }

    @Override
    public void close() throws IOException {
      server.close();
    }
  }
}
