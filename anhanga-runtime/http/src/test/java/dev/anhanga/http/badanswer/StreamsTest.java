package dev.anhanga.http.badanswer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.error.StorageException.Outcome;
import dev.anhanga.runtime.query.PaginateParams;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Streams that break off, stall, or hold what is no record. */
class StreamsTest {

  private static final String LINE = "{\"id\": \"a\", \"text\": \"x\", \"version\": 1}\n";
  private static final Script END = Script.raw("0\r\n\r\n");

  @AfterAll
  static void noThreadIsLeft() {
    Remains.noThreads();
  }

  @Test
  void aStreamThatIsWholeIsRead() throws IOException {
    String[] pieces = {LINE + LINE.substring(0, 5), LINE.substring(5), LINE + LINE};
    try (Asked asked = Asked.of(Script.lines(pieces).then(END))) {
      assertEquals(List.of("x", "x", "x", "x"), Asked.stream(asked.driver()));
    }
  }

  @Test
  void aStreamThatIsCutFails() throws IOException {
    for (Script cut :
        List.of(
            Script.lines(LINE),
            Script.lines(LINE + LINE.substring(0, 9)),
            Script.lines(LINE + LINE.substring(0, 9)).then(END),
            Script.lines(LINE).then(Script.raw("zz\r\n")))) {
      try (Asked asked = Asked.of(cut)) {
        String message = asked.failure(Asked::stream, Outcome.NOT_APPLIED, true).getMessage();
        assertEquals("The POST of note got no whole answer: the connection was lost.", message);
      }
    }
  }

  @Test
  void aStreamThatStallsIsLeft() throws IOException {
    for (String before : List.of("{", LINE, LINE + "{", LINE + LINE + "{\"id\"")) {
      try (Asked asked = Asked.with(Asked::hasty, Script.lines(before).thenSilence())) {
        String message = asked.failure(Asked::stream, Outcome.NOT_APPLIED, true).getMessage();
        assertEquals("The POST of note got no answer in time.", message);
      }
    }
  }

  @Test
  void aLineThatDripsIsLeft() throws IOException {
    Script drip = Script.lines(LINE).thenForEver("1\r\n \r\n", 20);
    try (Asked asked = Asked.with(Asked::hasty, drip)) {
      asked.failure(Asked::stream, Outcome.NOT_APPLIED, true);
    }
  }

  @Test
  void aLineThatIsTooLongIsNotTaken() throws IOException {
    Script endless = Script.lines(LINE).thenForEver("8\r\n[[[[[[[[\r\n", 0);
    try (Asked asked = Asked.with(options -> options.maxAnswerBytes(1_000), endless)) {
      String message = asked.failure(Asked::stream, Outcome.NOT_APPLIED, false).getMessage();
      assertTrue(String.valueOf(message).contains("has more than 1000 bytes"), message);
    }
  }

  @Test
  void aLineThatIsNoRecordFails() throws IOException {
    for (String line :
        List.of("<html>\n", "[]\n", "[\"problem\", 7]\n", "\n", "{\"id\": \"b\"}\n")) {
      try (Asked asked = Asked.of(Script.lines(LINE + line).then(END))) {
        asked.failure(Asked::stream, Outcome.NOT_APPLIED, false);
      }
    }
  }

  @Test
  void aProblemAtTheEndIsTheExceptionThatItWas() throws IOException {
    String problem =
        "[\"problem\", {\"type\": \"urn:anhanga:problem:invalid-query\", \"detail\": \"No.\"}]\n";
    try (Asked asked = Asked.of(Script.lines(LINE + problem).then(END))) {
      assertEquals(
          "No.",
          assertThrows(InvalidQueryException.class, () -> Asked.stream(asked.driver()))
              .getMessage());
    }
  }

  @Test
  void whatIsNoStreamHasToComeInTime() throws IOException {
    Script stalled =
        Script.raw(Script.head(500, "text/html") + "Content-Length: 9\r\n\r\n<").thenSilence();
    try (Asked asked = Asked.with(Asked::hasty, stalled)) {
      asked.failure(Asked::stream, Outcome.NOT_APPLIED, true);
    }
    try (Asked asked = Asked.of(Script.answer(200, "text/html", "<html>"))) {
      asked.failure(Asked::stream, Outcome.NOT_APPLIED, false);
    }
  }

  @Test
  void aStreamIsAskedForAgainAndFollowsAsOtherReadsDo() throws IOException {
    Script whole = Script.lines(LINE).then(END);
    Script busy = Script.answer(503, "text/html", "<html>");
    try (Asked asked = Asked.with(options -> options, busy, Script.raw(""), whole)) {
      assertEquals(List.of("x"), Asked.stream(asked.driver()));
    }
    try (Asked asked = Asked.of(Script.redirect(307, "/other"), whole)) {
      assertEquals(List.of("x"), Asked.stream(asked.driver()));
      assertTrue(asked.server.requests().get(1).startsWith("POST /other "));
    }
  }

  @Test
  void closingTheDriverEndsAStreamThatNobodyReads() throws IOException {
    try (Asked asked = Asked.with(options -> options, Script.lines(LINE).thenSilence())) {
      Stream<String> rows = asked.driver().stream(Asked.META, PaginateParams.of(), row -> "read");
      Iterator<String> each = rows.iterator();
      assertEquals("read", each.next());
      asked.driver().close();
      Remains.noConnections(asked.server);
      assertThrows(StorageException.class, each::hasNext);
      rows.close();
    }
  }
}
