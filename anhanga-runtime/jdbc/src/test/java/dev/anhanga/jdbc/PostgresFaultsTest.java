package dev.anhanga.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.error.StorageException.Outcome;
import dev.anhanga.runtime.persistence.TransactionOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PostgresFaultsTest extends ServerFaults {

  @Override
  String newUrl() {
    return PostgresServer.shared().newSchema();
  }

  @Override
  Server start(Path data) {
    PostgresServer server = PostgresServer.in(data);
    return new Server() {
      @Override
      public String newUrl() {
        return server.newSchema();
      }

      @Override
      public void kill() throws IOException {
        server.kill(data);
      }

      @Override
      public void restart() throws IOException {
        server.restart(data);
      }

      @Override
      public void close() {
        server.close();
      }
    };
  }

  @Override
  String sleep() {
    return "pg_sleep(60)";
  }

  @Override
  List<String> slowInserts() {
    return List.of(
        "CREATE FUNCTION slow_write() RETURNS trigger LANGUAGE plpgsql AS"
            + " 'BEGIN PERFORM pg_sleep(60); RETURN NEW; END'",
        "CREATE TRIGGER slow BEFORE INSERT ON item FOR EACH ROW EXECUTE FUNCTION slow_write()");
  }

  @Override
  String slowInsert() {
    return "INSERT INTO ";
  }

  @Override
  String connectionsThatRun(String word) {
    return "SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND state = 'active'"
        + " AND query LIKE '%"
        + word
        + "%'";
  }

  @Override
  String dropping(long connection) {
    return "SELECT pg_terminate_backend(" + connection + ")";
  }

  @Override
  String hasty(String to) {
    return to.replace("&currentSchema", "&options=-c%20statement_timeout=300&currentSchema");
  }

  @Override
  String nowhere() {
    return "jdbc:postgresql://127.0.0.1:1/none";
  }

  /** Nobody can tell whether it was done, and so it isn't tried again. */
  @Test
  void aConnectionDroppedInACommitLeavesItUnknown() throws Exception {
    execute(
        "CREATE FUNCTION slow_commit() RETURNS trigger LANGUAGE plpgsql AS"
            + " 'BEGIN PERFORM pg_sleep(60); RETURN NULL; END'");
    execute(
        "CREATE CONSTRAINT TRIGGER slow AFTER INSERT ON \"item\" DEFERRABLE INITIALLY DEFERRED FOR"
            + " EACH ROW EXECUTE FUNCTION slow_commit()");
    AtomicInteger runs = new AtomicInteger();

    StorageException told =
        failureOf(
            () ->
                driver.transaction(
                    TransactionOptions.of().retries(3),
                    () -> {
                      runs.incrementAndGet();
                      return items.create(item(1));
                    }),
            "COMMIT");

    assertEquals(Outcome.UNKNOWN, told.outcome());
    assertEquals(1, runs.get());
    assertEquals(1, items.count());
  }
}
