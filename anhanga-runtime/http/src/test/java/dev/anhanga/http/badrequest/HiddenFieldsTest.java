package dev.anhanga.http.badrequest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.anhanga.http.badrequest.Place.Mayor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields that nobody outside may see, set, ask for, or lose. */
class HiddenFieldsTest {

  private static final String SECRET = "t0psecret";
  private static final String PHONE = "5551234";

  private final PlaceService places = Sender.places();
  private final Sender sender = Sender.to(places);

  @BeforeEach
  void fill() {
    places.create(Place.of("o", "Oslo").with(new Mayor("Anne", 50, PHONE), SECRET));
  }

  @AfterEach
  void isKeptWhateverWasDone() {
    places.find("o").ifPresent(oslo -> assertEquals(SECRET, oslo.secret()));
  }

  private Reply sent(String method, String target, String body) {
    Reply reply = sender.send(method, target, body);
    String text = reply.text() + reply.headers();
    for (String word : List.of(SECRET, PHONE, "phone", "secret")) {
      assertFalse(text.contains(word), () -> method + " " + target + ": " + text);
    }
    return reply;
  }

  @Test
  void noAnswerHasThem() {
    String all = "{\"filter\": {\"and\": []}}";
    sent("GET", "/api/place/o", "").expecting(200);
    sent("GET", "/api/place", "").expecting(200);
    sent("POST", "/api/place/search", "{}").expecting(200);
    sent("POST", "/api/place/stream", "{}").expecting(200);
    sent("POST", "/api/place/find", "{\"ids\": [\"o\"]}").expecting(200);
    sent("OPTIONS", "/api/place", "").expecting(200);
    sent("PATCH", "/api/place/o", "{\"name\": \"Christiania\"}").expecting(200);
    sent("PUT", "/api/place/o", "{\"name\": \"Oslo\"}").expecting(200);
    sent("PATCH", "/api/place", "[{\"code\": \"o\", \"people\": 2}]").expecting(200);
    sent("POST", "/api/place/upsert", "{\"code\": \"o\", \"name\": \"Oslo\"}").expecting(200);
    sent("POST", "/api/place/upsert", "[{\"code\": \"o\", \"name\": \"Oslo\"}]").expecting(200);
    sent("POST", "/api/place/update", "{\"filter\": {\"and\": []}, \"patch\": {\"area\": 3}}")
        .expecting(200);
    sent("POST", "/api/place", "{\"code\": \"o\", \"name\": \"Oslo\"}").problem(409, "duplicate");
    sent("POST", "/api/place/count", all).expecting(200);
    sent("POST", "/api/place/destroy", all).expecting(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"secrt", "Secret", "mayor.phne", "mayor.Phone", "phne"})
  void noSuggestionNamesThem(String name) {
    sent("GET", "/api/place?filter[" + name.replace("ecret", "ecre") + "]=x", "").expecting(400);
    sent("GET", "/api/place?sort=" + name.replace("Phone", "Phne").replace("ecret", "ecre"), "")
        .expecting(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"secret", "mayor.phone"})
  void nobodyAsksForThem(String field) {
    String hidden = field.substring(field.indexOf('.') + 1);
    for (String query :
        List.of("sort=" + field, "filter[" + field + "]=x", "filter[" + field + "][isNull]=")) {
      refused(hidden, sender.get("/api/place?" + query), 400, "invalid-query");
    }
    String filter =
        "{\"field\": \"" + field + "\", \"operator\": \"startsWith\", \"value\": \"t\"}";
    for (String step : List.of("search", "count", "stream", "destroy")) {
      Reply reply = sender.send("POST", "/api/place/" + step, "{\"filter\": " + filter + "}");
      refused(hidden, reply, 400, "invalid-query");
    }
    String update = "{\"filter\": " + filter + ", \"patch\": {\"area\": 1}}";
    refused(hidden, sender.send("POST", "/api/place/update", update), 400, "invalid-query");
    String sort = "{\"sort\": [{\"field\": \"" + field + "\"}]}";
    refused(hidden, sender.send("POST", "/api/place/search", sort), 400, "invalid-query");
  }

  /** The name that was sent may come back, but not as one of those that there are. */
  private static void refused(String hidden, Reply reply, int status, String kind) {
    String detail = reply.problem(status, kind);
    String known = detail.substring(detail.indexOf("There are: "));
    assertFalse(known.contains(hidden), detail);
    assertFalse(detail.contains("Did you mean " + hidden), detail);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"code\": \"%s\", \"name\": \"X\", \"secret\": \"mine\"}",
        "{\"code\": \"%s\", \"name\": \"X\", \"secret\": null}",
        "{\"code\": \"%s\", \"name\": \"X\", \"mayor\": {\"name\": \"X\", \"phone\": \"mine\"}}",
        "{\"code\": \"%s\", \"name\": \"X\", \"mayor.phone\": \"mine\"}"
      })
  void nobodySetsThem(String form) {
    String existing = form.formatted("o");
    String fresh = form.formatted("n");
    sender.send("PATCH", "/api/place/o", existing).problem(422, "invalid-record");
    sender.send("PUT", "/api/place/o", existing).problem(422, "invalid-record");
    sender.send("PATCH", "/api/place", "[" + existing + "]").problem(422, "invalid-record");
    for (String step : List.of("", "/upsert")) {
      sender.send("POST", "/api/place" + step, fresh).problem(422, "invalid-record");
      sender.send("POST", "/api/place" + step, "[" + fresh + "]").problem(422, "invalid-record");
    }
    String update = "{\"filter\": {\"and\": []}, \"patch\": " + existing + "}";
    sender.send("POST", "/api/place/update", update).problem(422, "invalid-record");
    assertEquals(1, places.count());
    assertEquals(PHONE, Objects.requireNonNull(places.read("o").mayor()).phone());
  }

  @Test
  void aNestedRecordThatIsSetKeepsWhatIsHiddenInIt() {
    String other = "{\"mayor\": {\"name\": \"Eirik\", \"age\": null}}";
    sent("PATCH", "/api/place/o", other).expecting(200);
    assertEquals(new Mayor("Eirik", null, PHONE), places.read("o").mayor());
    sent("POST", "/api/place/upsert", "{\"code\": \"o\", \"name\": \"Oslo\"," + other.substring(1))
        .expecting(200);
    assertEquals(new Mayor("Eirik", null, PHONE), places.read("o").mayor());
  }

  @Test
  void aNestedRecordThatIsSetToNullTakesWhatIsHiddenInItAlong() {
    Map<?, ?> oslo = sent("PATCH", "/api/place/o", "{\"mayor\": null}").expecting(200).object();
    assertNull(oslo.get("mayor"));
    assertNull(places.read("o").mayor());
    assertNull(sent("GET", "/api/place/o", "").expecting(200).object().get("mayor"));
  }

  @Test
  void anUpsertWithoutTheNestedRecordTakesWhatIsHiddenInItAlong() {
    sent("POST", "/api/place/upsert", "{\"code\": \"o\", \"name\": \"Oslo\"}").expecting(200);
    assertNull(places.read("o").mayor());
    places.update("o", PlacePatch.of().mayor(new Mayor("Anne", 50, PHONE)));
    sent("POST", "/api/place/upsert", "[{\"code\": \"o\", \"name\": \"Oslo\", \"mayor\": null}]")
        .expecting(200);
    assertNull(places.read("o").mayor());
  }

  @Test
  void allNestedRecordsMayBeSetToNullAtOnce() {
    String update = "{\"filter\": {\"and\": []}, \"patch\": {\"mayor\": null}}";
    sent("POST", "/api/place/update", update).expecting(200);
    assertNull(places.read("o").mayor());
    places.update("o", PlacePatch.of().mayor(new Mayor("Anne", 50, PHONE)));
    sent("PATCH", "/api/place", "[{\"code\": \"o\", \"mayor\": null}]").expecting(200);
    assertNull(places.read("o").mayor());
  }
}
