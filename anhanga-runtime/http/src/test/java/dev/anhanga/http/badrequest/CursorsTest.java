package dev.anhanga.http.badrequest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.http.server.ApiOptions;
import dev.anhanga.runtime.query.PaginateParams;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cursors that this server didn't make, or not for this query. */
class CursorsTest {

  private static final byte[] KEY = "a key of more than 16 bytes".getBytes(StandardCharsets.UTF_8);

  private final PlaceService places = Sender.places();
  private final Sender sender = Sender.to(ApiOptions.of().cursorKey(KEY), places);

  @BeforeEach
  void fill() {
    for (String code : List.of("a", "b", "c", "d", "e")) {
      places.create(Place.of(code, "Name of " + code));
    }
  }

  private String next(String target) {
    String cursor = (String) sender.get(target).expecting(200).object().get("next");
    assertNotNull(cursor);
    assertTrue(cursor.matches("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+"), cursor);
    return cursor;
  }

  private void refused(String target) {
    sender.get(target).problem(400, "invalid-query");
  }

  @Test
  void aCursorIsTakenForItsOwnQueryOnly() {
    String cursor = next("/api/place?limit=2&sort=name&filter[people]=1");
    assertEquals(2, data("/api/place?limit=2&sort=name&filter[people]=1&cursor=" + cursor).size());
    assertEquals(1, data("/api/place?limit=1&sort=name&filter[people]=1&cursor=" + cursor).size());
    refused("/api/place?limit=2&sort=name&filter[people]=2&cursor=" + cursor);
    refused("/api/place?limit=2&sort=name&cursor=" + cursor);
    refused("/api/place?limit=2&sort=name&order=desc&filter[people]=1&cursor=" + cursor);
    refused("/api/place?limit=2&sort=area&filter[people]=1&cursor=" + cursor);
    refused("/api/place?limit=2&filter[people]=1&cursor=" + cursor);
  }

  private List<?> data(String target) {
    return (List<?>) sender.get(target).expecting(200).object().get("data");
  }

  @Test
  void aCursorWithATotalIsAnsweredWithOne() {
    String cursor = next("/api/place?limit=2");
    Map<?, ?> page =
        sender.get("/api/place?limit=2&total=true&cursor=" + cursor).expecting(200).object();
    assertEquals(5L, page.get("total"));
    assertEquals("c", ((Map<?, ?>) ((List<?>) page.get("data")).get(0)).get("code"));
  }

  @Test
  void aCursorThatWasChangedIsRefused() {
    String cursor = next("/api/place?limit=2");
    for (int index = 0; index < cursor.length(); index++) {
      char other = cursor.charAt(index) == 'A' ? 'B' : 'A';
      if (index < cursor.length() - 1) {
        refused(
            "/api/place?limit=2&cursor="
                + cursor.substring(0, index)
                + other
                + cursor.substring(index + 1));
      }
      refused("/api/place?limit=2&cursor=" + cursor.substring(0, index));
    }
    refused("/api/place?limit=2&cursor=" + cursor + "AAAA");
    refused("/api/place?limit=2&cursor=" + cursor + "." + cursor);
  }

  @Test
  void aCursorWithoutASignatureIsRefused() {
    String token =
        places
            .paginate(PaginateParams.of(1, 2))
            .next()
            .orElseThrow()
            .cursor()
            .orElseThrow()
            .token();
    refused("/api/place?limit=2&cursor=" + token);
    refused("/api/place?limit=2&cursor=" + token + ".");
  }

  @Test
  void aCursorThatAnotherKeySignedIsRefused() {
    Sender other = Sender.to(places);
    String cursor = (String) other.get("/api/place?limit=2").object().get("next");
    other.get("/api/place?limit=2&cursor=" + cursor).expecting(200);
    refused("/api/place?limit=2&cursor=" + cursor);
    String spliced =
        cursor.substring(0, cursor.indexOf('.'))
            + next("/api/place?limit=3").replaceFirst(".*\\.", ".");
    refused("/api/place?limit=2&cursor=" + spliced);
  }

  @Test
  void aCursorOfAnotherProcessWithTheSameKeyIsTaken() {
    Sender twin = Sender.to(ApiOptions.of().cursorKey(KEY), places);
    twin.get("/api/place?limit=2&cursor=" + next("/api/place?limit=2")).expecting(200);
  }

  @Test
  void aCursorInABodyIsHeldToTheSame() {
    String cursor = next("/api/place?limit=2");
    String good = "{\"limit\": 2, \"cursor\": \"" + cursor + "\"}";
    sender.send("POST", "/api/place/search", good).expecting(200);
    sender
        .send("POST", "/api/place/search", good.replace("\"}", "x\"}"))
        .problem(400, "invalid-query");
    sender
        .send(
            "POST",
            "/api/place/search",
            good.replace("2,", "2, \"sort\": [{\"field\": \"name\"}],"))
        .problem(400, "invalid-query");
  }
}
