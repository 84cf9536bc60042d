package dev.anhanga.http.badrequest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.http.server.ApiOptions;
import dev.anhanga.http.wire.WireJson;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths that lead nowhere, identities that look like other things, and methods of all kinds. */
class PathsTest {

  private final PlaceService places = Sender.places();
  private final Sender sender = Sender.to(places);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/api",
        "/api/",
        "/ap",
        "/apiplace",
        "/api//place",
        "/api/plac",
        "/api/PLACE",
        "/api/place/a/b",
        "/api/place//",
        "//api/place",
        "/api/../api/place",
        "/api/./place",
        "/other/place",
        "/api/place%2fa",
        "/api/place%00",
        "api/place",
        "*"
      })
  void outsideOfTheResourcesThereIsNothing(String path) {
    String detail = sender.get(path).problem(404, "no-such-resource");
    assertEquals("There are: place, below /api/.", detail);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "%4", "%zz", "%+1", "a%ff", "%ed%a0%80", "a b", "ø", "a\rb", "a\nb"})
  void aStepThatIsNotEncodedIsMalformed(String step) {
    sender.get("/api/place/" + step).problem(400, "malformed");
    sender.get("/api/" + step).problem(400, "malformed");
    sender.send("DELETE", "/api/place/" + step, "").problem(400, "malformed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a/b",
        "a%b",
        "%2f",
        ".",
        "..",
        "~",
        "~~",
        "",
        "a,b",
        "search",
        "a b",
        "a+b",
        "a?b#c",
        "\r\nX: y",
        "ø\ud83d\ude00",
        "a\\b",
        "../../etc",
        "<b>",
        "\"",
        "*"
      })
  void anIdentityMayBeAnyText(String code) {
    Reply created =
        sender.send(
            "POST",
            "/api/place",
            "{\"code\": " + new String(json(code), StandardCharsets.UTF_8) + ", \"name\": \"X\"}");
    String location = created.expecting(201).headers().get("Location");
    assertTrue(location.matches("/api/place/[A-Za-z0-9%._~-]+"), location);
    assertEquals(code, sender.get(location).expecting(200).object().get("code"));
    sender.send("PATCH", location, "{\"name\": \"Y\"}").expecting(200);
    assertEquals("Y", places.read(code).name());
    sender.send("DELETE", location, "").expecting(204);
    assertEquals(0, places.count());
  }

  private static byte[] json(String text) {
    return WireJson.bytes(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "..", "%2e", "%2e%2e", "%2e%2e%2fplace", "%252e", "a%0d%0ab"})
  void anIdentityThatIsNotThereIsNotFound(String step) {
    sender.get("/api/place/" + step).problem(404, "not-found");
  }

  @Test
  void anIdentityThatNoStoreHoldsIsRefused() {
    sender.get("/api/place/%00").problem(400, "invalid-query");
    String detail = sender.get("/api/place/" + "x".repeat(8_000)).problem(400, "invalid-query");
    assertTrue(detail.length() < 300, detail);
  }

  @Test
  void aSlashAtTheEndIsNoPartOfWhereARecordIs() {
    Reply created = sender.send("POST", "/api/place/", "{\"code\": \"o\", \"name\": \"Oslo\"}");
    assertEquals("/api/place/o", created.expecting(201).headers().get("Location"));
    Reply encoded = sender.send("POST", "/api/pl%61ce", "{\"code\": \"b\", \"name\": \"Bergen\"}");
    assertEquals("/api/place/b", encoded.expecting(201).headers().get("Location"));
  }

  @Test
  void aBasePathIsPartOfWhereARecordIs() {
    Sender deeper = Sender.to(ApiOptions.of().basePath("/v1/api"), places);
    Reply created = deeper.send("POST", "/v1/api/place", "{\"code\": \"o\", \"name\": \"Oslo\"}");
    assertEquals("/v1/api/place/o", created.expecting(201).headers().get("Location"));
    deeper.get("/api/place").problem(404, "no-such-resource");
    Sender atRoot = Sender.to(ApiOptions.of().basePath(""), places);
    atRoot.get("/place/o").expecting(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PUT|/api/place|GET, HEAD, POST, PATCH, OPTIONS",
        "DELETE|/api/place|GET, HEAD, POST, PATCH, OPTIONS",
        "get|/api/place|GET, HEAD, POST, PATCH, OPTIONS",
        "TRACE|/api/place|GET, HEAD, POST, PATCH, OPTIONS",
        "BREW|/api/place/o|GET, HEAD, PUT, PATCH, DELETE",
        "POST|/api/place/o|GET, HEAD, PUT, PATCH, DELETE",
        "OPTIONS|/api/place/o|GET, HEAD, PUT, PATCH, DELETE",
        "CONNECT|/api/place/search|POST, GET, HEAD, PUT, PATCH, DELETE"
      })
  void aMethodThatThereIsNotIsAnsweredWithThoseThatThereAre(
      String method, String path, String allowed) {
    Reply reply = sender.send(method, path, "{}");
    assertEquals(
        "There are: " + allowed.replace(" HEAD,", "") + ".",
        reply.problem(405, "method-not-allowed"));
    assertEquals(allowed, reply.headers().get("Allow"));
  }

  @Test
  void headIsGetWithoutABody() {
    places.create(Place.of("o", "Oslo"));
    Reply head = sender.send("HEAD", "/api/place/o", Map.of(), "");
    assertEquals(0, head.expecting(200).body().length);
    assertEquals(sender.get("/api/place/o").headers(), head.headers());
    assertEquals(0, sender.send("HEAD", "/api/place/b", Map.of(), "").expecting(404).body().length);
    assertEquals(0, sender.send("HEAD", "/api/place", Map.of(), "").expecting(200).body().length);
    assertFalse(sender.send("HEAD", "/nowhere", Map.of(), "").headers().isEmpty());
  }
}
