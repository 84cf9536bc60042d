package dev.anhanga.http.badanswer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.http.HttpDriver;
import dev.anhanga.http.HttpOptions;
import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.error.MissingCapabilityException;
import dev.anhanga.runtime.error.RecordNotFoundException;
import dev.anhanga.runtime.error.StaleRecordException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.error.StorageException.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole answers that aren't what was asked for. */
class AnswersTest {

  private static final String ANOTHER = "has another record than was asked for";

  @AfterAll
  static void noThreadIsLeft() {
    Remains.noThreads();
  }

  private static void unusable(Function<HttpDriver, Object> call, String why, Script script)
      throws IOException {
    try (Asked asked = Asked.of(script)) {
      StorageException failure = asked.failure(call, Outcome.NOT_APPLIED, false);
      assertTrue(String.valueOf(failure.getMessage()).contains(why), failure.getMessage());
      assertEquals(1, asked.server.requests().size());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<html>hello</html>|isn't JSON (line 1, column 1)",
        "{\"id\": \"a\"|isn't JSON",
        "{} {}|has more than one JSON value",
        "[]|isn't a JSON object",
        "null|isn't a JSON object",
        "\"text\"|isn't a JSON object",
        "{\"id\": \"a\", \"id\": \"b\"}|has a name twice",
        "{\"id\": \"a\", \"version\": 1}|has a record without text",
        "{\"id\": \"a\", \"text\": null, \"version\": 1}|has a record without text",
        "{\"id\": \"a\", \"text\": 7, \"version\": 1}|can't be read: [text is STRING and can't be a Long]",
        "{\"id\": \"a\", \"text\": \"x\", \"version\": 1e9999999999}|has a number that is too large",
        "{\"id\": \"a\", \"text\": \"x\", \"version\": 1e99}|can't be read: [version is a whole number",
      })
  void whatIsNoRecordIsNamedAsSuch(String body, String why) throws IOException {
    unusable(Asked::read, why, Script.json(body));
  }

  @Test
  void anEmptyBodyIsNamedAsSuch() throws IOException {
    unusable(Asked::read, "is empty, and no JSON", Script.json(""));
    unusable(
        Asked::read, "has the type none and isn't JSON", Script.raw("HTTP/1.1 204 No\r\n\r\n"));
  }

  @Test
  void aPageOfHtmlIsNamedAsSuch() throws IOException {
    unusable(
        Asked::read,
        "The answer to GET of note has the type text/html and isn't JSON",
        Script.answer(200, "text/html; charset=utf-8", "<html>"));
  }

  @Test
  void aTypeOfGarbageDoesNotShow() throws IOException {
    unusable(Asked::read, "has the type none", Script.answer(200, "\u00ff<b>", "x"));
  }

  @Test
  void bytesThatAreNoUtf8AreNamedAsSuch() throws IOException {
    byte[] wrong = "{\"id\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    unusable(Asked::read, "isn't in UTF-8", Script.answer(200, "application/json", wrong, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]|isn't a page of records",
        "{\"data\": {}, \"total\": 1}|isn't a page of records",
        "{\"data\": []}|has no total",
        "{\"data\": [], \"total\": -1}|has no total",
        "{\"data\": [], \"total\": 1.5}|has no total",
        "{\"data\": [7], \"total\": 1}|isn't a JSON object",
        "{\"data\": [], \"total\": 3, \"hasNext\": true}|says that there are more records, and isn't full",
        "{\"data\": [{}, {}, {}], \"total\": 3}|has more records than were asked for",
      })
  void whatIsNoPageIsNamedAsSuch(String body, String why) throws IOException {
    unusable(Asked::search, why, Script.json(body));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "{}", "{\"count\": \"7\"}", "{\"count\": 1.5}", "{\"count\": -1}"})
  void whatIsNoCountIsNamedAsSuch(String body) throws IOException {
    unusable(Asked::count, "has no count", Script.json(body));
  }

  /** Of a cache, say, that looks at a part of the path only. */
  @Test
  void anotherRecordIsNoAnswer() throws IOException {
    Script other = Script.json("{\"id\": \"other\", \"text\": \"x\", \"version\": 1}");
    unusable(Asked::read, ANOTHER, other);
    unusable(
        Asked::findAll,
        ANOTHER,
        Script.json("[{\"id\": \"other\", \"text\": \"x\", \"version\": 1}]"));
    try (Asked asked = Asked.of(other)) {
      another(asked, Asked::create);
      another(asked, Asked::update);
      another(asked, Asked::upsert);
    }
  }

  @Test
  void aBatchHasTheRecordsThatWereSentInOrder() throws IOException {
    String answer =
        """
        [{"id": "b", "text": "x", "version": 1}, {"id": "a", "text": "x", "version": 1}]
        """;
    try (Asked asked = Asked.of(Script.json(answer))) {
      another(asked, Asked::createAll);
      another(asked, Asked::updateAll);
      another(asked, Asked::upsertAll);
    }
  }

  private static void another(Asked asked, Function<HttpDriver, Object> write) {
    String message = asked.failure(write, Outcome.UNKNOWN, false).getMessage();
    assertTrue(String.valueOf(message).contains(ANOTHER), message);
  }

  @Test
  void aBatchHasARecordForEachThatWasSent() throws IOException {
    String one = "{\"id\": \"a\", \"text\": \"x\", \"version\": 1}";
    try (Asked asked = Asked.of(Script.json("[" + one + "]"))) {
      String message = asked.failure(Asked::createAll, Outcome.UNKNOWN, false).getMessage();
      assertTrue(String.valueOf(message).contains("has another number of records"), message);
    }
  }

  @Test
  void whatBecameOfAWriteIsNotKnownWhereItsAnswerIsUnusable() throws IOException {
    try (Asked asked = Asked.of(Script.json("[]"))) {
      asked.failure(Asked::create, Outcome.UNKNOWN, false);
      asked.failure(Asked::update, Outcome.UNKNOWN, false);
    }
  }

  @Test
  void aServerThatFailsIsToldAsSuch() throws IOException {
    try (Asked asked = Asked.of(Script.answer(500, "text/html", "<html>at java.lang"))) {
      String message = asked.failure(Asked::read, Outcome.NOT_APPLIED, false).getMessage();
      assertEquals("The answer to GET of note has the status 500. Look at the server.", message);
      asked.failure(Asked::update, Outcome.UNKNOWN, false);
      asked.failure(Asked::stream, Outcome.NOT_APPLIED, false);
    }
  }

  /** Such as what a service's subclass does after it has stored something. */
  @Test
  void whatAServerStoredBeforeItFailedIsNotKnown() throws IOException {
    try (Asked asked = Asked.of(Script.problem(500, "internal", ""))) {
      assertEquals(
          Outcome.UNKNOWN,
          assertThrows(StorageException.class, () -> Asked.update(asked.driver())).outcome());
      assertEquals(
          Outcome.NOT_APPLIED,
          assertThrows(StorageException.class, () -> Asked.read(asked.driver())).outcome());
    }
  }

  @Test
  void anAnswerThatIsTooLongIsNotTaken() throws IOException {
    Script endless =
        Script.raw(Script.head(200, "application/json") + "\r\n").thenForEver("[[[[[[[[", 0);
    try (Asked asked = Asked.with(options -> options.maxAnswerBytes(1_000).retries(0), endless)) {
      String message = asked.failure(Asked::read, Outcome.NOT_APPLIED, false).getMessage();
      assertTrue(String.valueOf(message).contains("has more than 1000 bytes"), message);
    }
  }

  @Test
  void problemsAreTheExceptionsThatTheyWere() throws IOException {
    told(RecordNotFoundException.class, Script.problem(404, "not-found", ", \"id\": \"7\""));
    told(StaleRecordException.class, Script.problem(412, "stale", ""));
    told(StaleRecordException.class, Script.answer(412, "text/html", "<html>"));
    told(
        InvalidRecordException.class,
        Script.problem(422, "invalid-record", ", \"problems\": [7, {}, null]"));
    told(MissingCapabilityException.class, Script.problem(501, "missing-capability", ""));
    told(
        DuplicateRecordException.class,
        Script.problem(409, "duplicate", ", \"fields\": [7, null, {}]"));
    told(StorageException.class, Script.problem(401, "unauthenticated", ""));
    told(StorageException.class, Script.problem(500, "storage", ", \"outcome\": 7"));
    told(StorageException.class, Script.problem(418, "teapot", ""));
  }

  private static void told(Class<? extends Exception> kind, Script script) throws IOException {
    try (Asked asked = Asked.of(script)) {
      assertThrows(kind, () -> Asked.update(asked.driver()));
    }
  }

  @Test
  void aStatusOf501IsAMissingCapability() throws IOException {
    try (Asked asked = Asked.of(Script.answer(501, "text/html", "<html>"))) {
      assertThrows(MissingCapabilityException.class, () -> Asked.count(asked.driver()));
    }
  }

  @Test
  void optionsSayHowLongAnAnswerIs() {
    assertThrows(IllegalArgumentException.class, () -> HttpOptions.of().maxAnswerBytes(0));
  }
}
