package dev.anhanga.http.badrequest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tags of records, and what may be sent for one. */
class VersionsTest {

  private final PlaceService places = Sender.places();
  private final Sender sender = Sender.to(places);

  @BeforeEach
  void fill() {
    places.create(Place.of("o", "Oslo"));
  }

  private Reply patch(String tag) {
    return sender.send("PATCH", "/api/place/o", Sender.with("If-Match", tag), "{\"people\": 2}");
  }

  private Reply delete(String tag) {
    return sender.send("DELETE", "/api/place/o", Sender.with("If-Match", tag), "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "W/\"1\"",
        "\"1\", \"2\"",
        "\"x\"",
        "\"\"",
        "\"-1\"",
        "\"1.0\"",
        "\"+1\"",
        "\"1234567890123456789\"",
        "\"99999999999999999999999\"",
        "\"\u0661\"",
        "\"1\r\nX: y\"",
        "* \"1\"",
        ""
      })
  void whatIsNoVersionInQuotesIsMalformed(String tag) {
    String detail = patch(tag).problem(400, "malformed");
    assertEquals("If-Match isn't a version in quotes, as the ETag has it.", detail);
    delete(tag).problem(400, "malformed");
    assertEquals(1, places.read("o").people());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"0\"", "\"2\"", "\"2147483647\"", "\"2147483648\"", "\"999999999999999999\""})
  void anotherVersionIsStale(String tag) {
    patch(tag).problem(412, "stale");
    delete(tag).problem(412, "stale");
    assertEquals(1, places.read("o").people());
  }

  @Test
  void theVersionThatIsStoredIsTakenOnce() {
    assertEquals("\"2\"", patch("\"1\"").expecting(200).headers().get("ETag"));
    patch("\"1\"").problem(412, "stale");
    delete(" \"2\" ").expecting(204);
    delete("\"2\"").expecting(204);
  }

  @Test
  void theHeaderAndTheBodyMayNotDiffer() {
    String body = "{\"version\": 2}";
    sender
        .send("PATCH", "/api/place/o", Sender.with("If-Match", "\"1\""), body)
        .problem(400, "malformed");
  }

  @Test
  void aVersionThatIsKnownIsNotSentAgain() {
    Reply known = sender.send("GET", "/api/place/o", Sender.with("If-None-Match", "\"1\""), "");
    assertEquals(0, known.expecting(304).body().length);
    assertEquals("\"1\"", known.headers().get("ETag"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"2\"", "\"abc\"", "\"99999999999999999999\"", "garbage", ""})
  void aTagThatIsNotThatOfTheRecordHasItSent(String tag) {
    sender.send("GET", "/api/place/o", Sender.with("If-None-Match", tag), "").expecting(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"W/\"1\"", "\"x\", \"1\"", "\"0\",W/\"1\""})
  void aTagMayBeWeakOrOneOfSeveralWhereOnlyReadingDependsOnIt(String tag) {
    sender.send("GET", "/api/place/o", Sender.with("If-None-Match", tag), "").expecting(304);
  }
}
