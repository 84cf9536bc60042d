package dev.anhanga.http.badanswer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.http.HttpDriver;
import dev.anhanga.http.HttpOptions;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.error.StorageException.Outcome;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.PaginateParams;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A driver before a server with a script. Closing it checks that no connection is left. */
final class Asked implements AutoCloseable {

  static final PersistenceMeta META = NoteMeta.META;

  /** In no message: what users have in their records, and in their headers. */
  static final String SECRET = "s3cret";

  final ScriptedServer server;
  private final HttpDriver driver;

  private Asked(ScriptedServer server, HttpOptions options) {
    this.server = server;
    this.driver = HttpDriver.of(server.uri(), options);
  }

  /** Never more than once, and with patience for a crowded machine. */
  static Asked of(Script... scripts) {
    return with(options -> options.retries(0), scripts);
  }

  static Asked with(UnaryOperator<HttpOptions> options, Script... scripts) {
    HttpOptions usual = HttpOptions.of().headers(() -> Map.of("Authorization", SECRET));
    return new Asked(ScriptedServer.playing(scripts), options.apply(usual));
  }

  static HttpOptions hasty(HttpOptions options) {
    return options.retries(0).timeout(Duration.ofMillis(300));
  }

  HttpDriver driver() {
    return driver;
  }

  static Row row(String id, String text) {
    return Row.of(META, Map.of("id", id, "text", text, "version", 1L));
  }

  static Row patch(String text) {
    return Row.of(META, Map.of("text", text));
  }

  static Object read(HttpDriver driver) {
    return driver.read(META, Id.of(SECRET));
  }

  static Object findAll(HttpDriver driver) {
    return driver.findAll(META, List.of(Id.of(SECRET)), row -> row);
  }

  static Object search(HttpDriver driver) {
    return driver.search(META, PaginateParams.of(1, 2));
  }

  static Object count(HttpDriver driver) {
    return driver.count(META, NoteMeta.TEXT.equalTo(SECRET));
  }

  static Object create(HttpDriver driver) {
    return driver.create(META, row(SECRET, SECRET));
  }

  static Object createAll(HttpDriver driver) {
    return driver.createAll(META, several());
  }

  static Object updateAll(HttpDriver driver) {
    return driver.updateAll(META, several(), row -> row);
  }

  static Object upsertAll(HttpDriver driver) {
    return driver.upsertAll(META, several(), row -> row);
  }

  private static List<Row> several() {
    return List.of(row("a", SECRET), row("b", SECRET));
  }

  static Object update(HttpDriver driver) {
    return driver.update(META, Id.of(SECRET), patch(SECRET));
  }

  static Object destroy(HttpDriver driver) {
    driver.destroy(META, Id.of(SECRET));
    return SECRET;
  }

  static Object upsert(HttpDriver driver) {
    return driver.upsert(META, row(SECRET, SECRET), row -> row);
  }

  static Object stream(HttpDriver driver) {
    try (Stream<String> rows =
        driver.stream(META, PaginateParams.of(), row -> String.valueOf(row.get("text")))) {
      return rows.toList();
    }
  }

  /** The failure of a call, which names the resource, and no value. */
  StorageException failure(
      Function<HttpDriver, Object> call, Outcome outcome, boolean isTransient) {
    StorageException failure = assertThrows(StorageException.class, () -> call.apply(driver));
    String message = String.valueOf(failure.getMessage());
    assertTrue(message.contains("note"), message);
    assertFalse(message.contains(SECRET), message);
    assertEquals(outcome, failure.outcome(), message);
    assertEquals(isTransient, failure.isTransient(), message);
    return failure;
  }

  /** What is said of a call that comes after the driver was closed. */
  String failureWhenClosed() {
    StorageException failure = assertThrows(StorageException.class, () -> read(driver));
    return String.valueOf(failure.getMessage());
  }

  @Override
  public void close() throws IOException {
    driver.close();
    Remains.noConnections(server);
    server.close();
  }
}
