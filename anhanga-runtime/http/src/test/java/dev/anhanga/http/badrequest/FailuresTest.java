package dev.anhanga.http.badrequest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.http.server.ApiHandler;
import dev.anhanga.http.server.ApiOptions;
import dev.anhanga.http.server.ApiResource;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.error.StorageException.Outcome;
import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.persistence.Capability;
import dev.anhanga.runtime.persistence.ForwardingDriver;
import dev.anhanga.runtime.persistence.RowSource;
import dev.anhanga.runtime.persistence.RowStream;
import dev.anhanga.runtime.query.PaginateParams;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stores and records that fail: what is told of it to those outside. */
class FailuresTest {

  private static final String SQL = "SELECT secret FROM people WHERE token = 'abc'";

  /** What failed is logged with its stack trace, which nobody needs to see here. */
  private final Logger log = Logger.getLogger("dev.anhanga.http");

  @BeforeEach
  void beQuiet() {
    log.setUseParentHandlers(false);
  }

  @AfterEach
  void speakAgain() {
    log.setUseParentHandlers(true);
  }

  private static void tellsNothing(Reply reply) {
    String text = reply.text() + reply.headers();
    for (String word :
        List.of(
            "SELECT",
            "s3cret",
            "Exception",
            "java.",
            "dev.anhanga",
            "dev.acme",
            "\\tat ",
            "internal hint",
            ".java",
            "Driver")) {
      assertFalse(text.contains(word), () -> word + " is in " + text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "null with text", "class", "exception", "number", "state"})
  void whatAConstructorThrowsByMistakeIsNotTold(String kind) {
    FragileService service = new FragileService(new MemoryDriver());
    Sender sender = new Sender(ApiHandler.of(service));
    String body = "{\"code\": \"x\", \"kind\": \"" + kind + "\"}";
    for (String step : List.of("", "/upsert")) {
      for (String sent : List.of(body, "[" + body + "]")) {
        Reply reply = sender.send("POST", "/api/fragile" + step, sent);
        assertEquals(
            "This fragile is refused by its own constructor.",
            reply.problem(422, "invalid-record"));
        tellsNothing(reply);
      }
    }
    service.create(new Fragile("x", "fine"));
    Reply update = sender.send("PATCH", "/api/fragile/x", "{\"kind\": \"" + kind + "\"}");
    update.problem(422, "invalid-record");
    tellsNothing(update);
    assertEquals("fine", service.read("x").kind());
  }

  @Test
  void whatAConstructorSaysOnPurposeIsTold() {
    Sender sender = new Sender(ApiHandler.of(new FragileService(new MemoryDriver())));
    String detail =
        sender
            .send("POST", "/api/fragile", "{\"code\": \"x\", \"kind\": \"good\"}")
            .problem(422, "invalid-record");
    assertTrue(
        detail.endsWith("is refused by its own constructor: a code has five letters"), detail);
  }

  @Test
  void whatAStoreSaysIsNotTold() {
    Throwable cause = new IllegalStateException(SQL);
    failing(
        () -> new StorageException(SQL, cause, false, Outcome.UNKNOWN), 500, "storage", "UNKNOWN");
    failing(
        () -> new StorageException(SQL, cause, true, Outcome.NOT_APPLIED),
        503,
        "storage-transient",
        "NOT_APPLIED");
    failing(() -> new IllegalStateException("s3cret"), 500, "internal", null);
    failing(() -> new NullPointerException(), 500, "internal", null);
    failing(() -> new UnsupportedOperationException(SQL), 500, "internal", null);
  }

  private void failing(
      Supplier<RuntimeException> failure, int status, String kind, @Nullable String outcome) {
    PlaceService places = new PlaceService(new Failing(failure));
    Sender sender = Sender.to(places);
    String body = "{\"code\": \"x\", \"name\": \"X\"}";
    List<Reply> replies =
        List.of(
            sender.get("/api/place/x"),
            sender.get("/api/place"),
            sender.send("POST", "/api/place", body),
            sender.send("POST", "/api/place/stream", "{}"),
            sender.send("DELETE", "/api/place/x", ""));
    for (Reply reply : replies) {
      reply.problem(status, kind);
      assertEquals(outcome, reply.object().get("outcome"));
      assertTrue(reply.object().get("reference") instanceof String);
      tellsNothing(reply);
    }
  }

  @Test
  void aStreamThatFailsMidwayEndsWithAProblem() {
    for (Supplier<RuntimeException> failure :
        List.<Supplier<RuntimeException>>of(
            () -> new StorageException(SQL), () -> new IllegalStateException("s3cret"))) {
      PlaceService places = new PlaceService(new Breaking(failure));
      places.create(Place.of("o", "Oslo"));
      Sender sender = new Sender(ApiHandler.of(ApiOptions.of(), ApiResource.of(places)));
      Reply reply = sender.send("POST", "/api/place/stream", "{}").expecting(200);
      String[] lines = reply.text().split("\n");
      assertEquals(2, lines.length, reply::text);
      assertTrue(lines[0].startsWith("{\"code\":\"o\""), reply::text);
      assertTrue(lines[1].startsWith("[\"problem\",{\"type\":\"urn:anhanga:problem:"), reply::text);
      tellsNothing(reply);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST|/api/place|[{\"code\": \"x\", \"name\": \"X\"}]",
        "POST|/api/place/upsert|[{\"code\": \"o\", \"name\": \"X\", \"version\": 1}]",
        "PATCH|/api/place|[{\"code\": \"o\", \"name\": \"X\", \"version\": 1}]",
        "POST|/api/place/update|{\"filter\": {\"and\": []}, \"patch\": {\"name\": \"X\"}}",
        "POST|/api/place/destroy|{\"filter\": {\"and\": []}}",
      })
  void whatAStoreLacksIsToldWithoutItsName(String method, String path, String body) {
    PlaceService places = new PlaceService(new OneByOne());
    Place oslo = places.create(Place.of("o", "Oslo"));
    Reply reply =
        Sender.to(places).send(method, path, Sender.with("Anhanga-Needs", "ATOMIC_BATCHES"), body);
    reply.problem(501, "missing-capability");
    tellsNothing(reply);
    assertEquals(List.of(oslo), places.list(query -> query));
  }

  @Test
  void aNeedThatNobodyKnowsIsNone() {
    Sender.to(Sender.places())
        .send("PATCH", "/api/place", Sender.with("Anhanga-Needs", "NOTHING"), "[]")
        .expecting(200);
  }

  /** Writes batches record by record. */
  private static final class OneByOne extends ForwardingDriver {

    OneByOne() {
      super(new MemoryDriver());
    }

    @Override
    public Set<Capability> capabilities() {
      Set<Capability> others = EnumSet.copyOf(super.capabilities());
      others.remove(Capability.ATOMIC_BATCHES);
      return others;
    }
  }

  /** Fails with each operation. */
  private static final class Failing extends ForwardingDriver {

    private final Supplier<RuntimeException> failure;

    Failing(Supplier<RuntimeException> failure) {
      super(new MemoryDriver());
      this.failure = failure;
    }

    @Override
    public void initialize(PersistenceMeta meta) {
      throw failure.get();
    }
  }

  /** Fails after the first row of a stream. */
  private static final class Breaking extends ForwardingDriver {

    private final Supplier<RuntimeException> failure;

    Breaking(Supplier<RuntimeException> failure) {
      super(new MemoryDriver());
      this.failure = failure;
    }

    @Override
    public <R> Stream<R> stream(
        PersistenceMeta meta, PaginateParams<?> params, RowReader<R> reader) {
      Optional<Row> only = read(meta, Id.of("o"));
      return RowStream.of(
          meta,
          new RowSource<R>() {
            private boolean isRead;

            @Override
            public boolean advance(Consumer<? super R> action) {
              if (isRead) {
                throw failure.get();
              }
              isRead = true;
              action.accept(reader.read(only.orElseThrow()));
              return true;
            }

            @Override
            public void close() {}
          });
    }
  }
}
