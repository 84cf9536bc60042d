package dev.anhanga.http.badanswer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.http.HttpDriver;
import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.error.StorageException.Outcome;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent again, and where to. */
class RetriesTest {

  private static final String STORED = "{\"id\": \"s3cret\", \"text\": \"s3cret\", \"version\": 1}";
  private static final Script NOTE = Script.json(STORED);
  private static final Script LOST = Script.raw("");

  @AfterAll
  static void noThreadIsLeft() {
    Remains.noThreads();
  }

  private static List<String> requests(Asked asked) {
    return asked.server.requests();
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 502, 503, 504})
  void aReadIsSentAgainWhereAServerFailsForNow(int status) throws IOException {
    Script busy = Script.answer(status, "text/html", "<html>");
    try (Asked asked = Asked.with(options -> options, busy, LOST, NOTE)) {
      Object unused = Asked.read(asked.driver());
      assertEquals(3, requests(asked).size());
    }
  }

  @Test
  void aReadIsNotSentForEver() throws IOException {
    try (Asked asked =
        Asked.with(options -> options.retries(1), Script.answer(503, "text/html", ""))) {
      asked.failure(Asked::read, Outcome.NOT_APPLIED, true);
      assertEquals(2, requests(asked).size());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 500})
  void aReadIsNotSentAgainWhereThatWouldNotHelp(int status) throws IOException {
    try (Asked asked =
        Asked.with(options -> options, Script.answer(status, "text/html", "<html>"))) {
      asked.failure(Asked::read, Outcome.NOT_APPLIED, false);
      assertEquals(1, requests(asked).size());
    }
  }

  @Test
  void anUpdateIsSentAgainOnlyIfItIsKnownNotToHaveBeenDone() throws IOException {
    try (Asked asked = Asked.with(options -> options, LOST, NOTE)) {
      asked.failure(Asked::update, Outcome.UNKNOWN, true);
      assertEquals(1, requests(asked).size());
    }
    try (Asked asked = Asked.with(options -> options, Script.answer(503, "text/html", ""), NOTE)) {
      asked.failure(Asked::update, Outcome.UNKNOWN, true);
      assertEquals(1, requests(asked).size());
    }
    Script unknown = Script.problem(503, "storage-transient", ", \"outcome\": \"UNKNOWN\"");
    try (Asked asked = Asked.with(options -> options, unknown, NOTE)) {
      assertThrows(StorageException.class, () -> Asked.update(asked.driver()));
      assertEquals(1, requests(asked).size());
    }
    Script undone = Script.problem(503, "storage-transient", ", \"outcome\": \"NOT_APPLIED\"");
    try (Asked asked = Asked.with(options -> options, undone, NOTE)) {
      Object unused = Asked.update(asked.driver());
      assertEquals(2, requests(asked).size());
    }
  }

  @Test
  void aCreateWhoseAnswerIsLostFindsWhatItHasStored() throws IOException {
    Script taken = Script.problem(409, "duplicate", ", \"fields\": [\"id\"]");
    try (Asked asked = Asked.with(options -> options, LOST, taken, NOTE)) {
      Object unused = Asked.create(asked.driver());
      assertEquals(3, requests(asked).size());
      assertTrue(requests(asked).get(2).startsWith("GET /api/note/s3cret "));
    }
    Script other = Script.json(STORED.replace("\"text\": \"s3cret\"", "\"text\": \"another\""));
    try (Asked asked = Asked.with(options -> options, LOST, taken, other)) {
      assertThrows(DuplicateRecordException.class, () -> Asked.create(asked.driver()));
    }
    try (Asked asked = Asked.with(options -> options, taken, NOTE)) {
      assertThrows(DuplicateRecordException.class, () -> Asked.create(asked.driver()));
      assertEquals(1, requests(asked).size());
    }
  }

  /** What is said of a later try says nothing of the first. */
  @Test
  void aWriteWhoseAnswerWasLostStaysUnknown() throws IOException {
    for (Script then :
        List.of(
            Script.answer(401, "text/html", ""),
            Script.answer(429, "text/html", ""),
            Script.problem(503, "storage-transient", ", \"outcome\": \"NOT_APPLIED\""),
            Script.problem(401, "unauthenticated", ""))) {
      try (Asked asked = Asked.with(options -> options, LOST, then)) {
        unknown(asked, Asked::create);
      }
      try (Asked asked = Asked.with(options -> options, LOST, then)) {
        unknown(asked, Asked::destroy);
      }
    }
    Script taken = Script.problem(409, "duplicate", ", \"fields\": [\"id\"]");
    try (Asked asked =
        Asked.with(options -> options, LOST, taken, Script.answer(500, "text/html", ""))) {
      unknown(asked, Asked::create);
      assertTrue(requests(asked).get(2).startsWith("GET /api/note/s3cret "));
    }
  }

  private static void unknown(Asked asked, Function<HttpDriver, Object> write) {
    StorageException failure =
        assertThrows(StorageException.class, () -> write.apply(asked.driver()));
    assertEquals(Outcome.UNKNOWN, failure.outcome(), failure.getMessage());
  }

  @Test
  void aCreateThatWasNotDoneHasNothingToFind() throws IOException {
    Script taken = Script.problem(409, "duplicate", ", \"fields\": [\"id\"]");
    try (Asked asked =
        Asked.with(options -> options, Script.answer(429, "text/html", ""), taken, NOTE)) {
      assertThrows(DuplicateRecordException.class, () -> Asked.create(asked.driver()));
      assertEquals(2, requests(asked).size());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void aReadFollowsToAnotherPlaceOfTheServer(int status) throws IOException {
    try (Asked asked = Asked.of(Script.redirect(status, "/v2/note/a"), NOTE)) {
      Object unused = Asked.read(asked.driver());
      assertTrue(requests(asked).get(1).startsWith("GET /v2/note/a "));
      assertTrue(requests(asked).get(1).contains("Authorization: " + Asked.SECRET));
    }
  }

  @Test
  void nothingFollowsToAnotherServer() throws IOException {
    try (ScriptedServer other = ScriptedServer.playing(NOTE)) {
      for (String place :
          List.of(
              other.uri() + "/note/a",
              "http://localhost:1/",
              "https://127.0.0.1/",
              "//[::1]/x",
              "ftp://x/",
              "mailto:x")) {
        try (Asked asked = Asked.of(Script.redirect(302, place))) {
          String message = asked.failure(Asked::read, Outcome.NOT_APPLIED, false).getMessage();
          assertEquals(
              "The answer to GET of note leads to another server, which isn't followed. Give the URI"
                  + " of the server itself.",
              message);
        }
      }
      assertEquals(List.of(), other.requests());
    }
  }

  @ParameterizedTest
  @CsvSource({"307, in circles", "302, to what only a GET could follow"})
  void aRedirectThatLeadsNowhereIsNotFollowed(int status, String where) throws IOException {
    try (Asked asked = Asked.of(Script.redirect(status, "/api/note/a"))) {
      asked.failure(Asked::read, Outcome.NOT_APPLIED, false);
      assertEquals(6, requests(asked).size());
      String message = asked.failure(Asked::update, Outcome.NOT_APPLIED, false).getMessage();
      assertTrue(String.valueOf(message).contains(where), message);
    }
    try (Asked asked = Asked.of(Script.redirect(status, "http://[bad"))) {
      String message = asked.failure(Asked::read, Outcome.NOT_APPLIED, false).getMessage();
      assertTrue(String.valueOf(message).contains("leads to no place"), message);
    }
  }

  @Test
  void aHeaderThatCannotBeSentDoesNotShow() throws IOException {
    for (Map<String, String> wrong :
        List.of(
            Map.of("X", "s3cret\r\nY: z"),
            Map.of("s3cret header", "x"),
            Map.of("Host", "s3cret"))) {
      try (Asked asked = Asked.with(options -> options.headers(() -> wrong), NOTE)) {
        StorageException failure =
            assertThrows(StorageException.class, () -> Asked.read(asked.driver()));
        assertFalse(String.valueOf(failure.getMessage()).contains("s3cret"));
        assertEquals(null, failure.getCause());
        assertEquals(List.of(), requests(asked));
      }
    }
  }

  @Test
  void whatASupplierOfHeadersThrowsPassesThrough() throws IOException {
    IllegalStateException expired = new IllegalStateException("The token has expired.");
    try (Asked asked =
        Asked.with(
            options ->
                options.headers(
                    () -> {
                      throw expired;
                    }),
            NOTE)) {
      assertSame(
          expired, assertThrows(IllegalStateException.class, () -> Asked.read(asked.driver())));
    }
  }

  @Test
  void aUriHasNoUserInIt() {
    URI uri = URI.create("http://ada:s3cret@127.0.0.1/api");
    String message =
        assertThrows(IllegalArgumentException.class, () -> HttpDriver.of(uri)).getMessage();
    assertFalse(String.valueOf(message).contains("s3cret"), message);
  }
}
