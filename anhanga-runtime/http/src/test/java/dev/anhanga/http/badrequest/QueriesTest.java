package dev.anhanga.http.badrequest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.http.server.ApiOptions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that can't be answered, or are too large. */
class QueriesTest {

  private final PlaceService places = Sender.places();
  private final Sender sender = Sender.to(places);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page=0",
        "page=-1",
        "page=1.0",
        "page=2147483648",
        "page=99999999999999999999",
        "page=",
        "page=one",
        "limit=0",
        "limit=1001",
        "limit=-5",
        "limit=1e2",
        "total=1",
        "total=",
        "sort=",
        "sort=nmae",
        "sort=name,",
        "sort=name,name&order=asc,desc,asc",
        "sort=name&order=up",
        "sort=name&order=",
        "order=asc",
        "page=1&page=2",
        "sort=name&sort=code",
        "pages=1",
        "filter=x",
        "filter[]=x",
        "filter[name=x",
        "filter[nmae]=x",
        "filter[name][is]=x",
        "filter[name][between]=x",
        "filter[name][greaterThan][not]=x",
        "filter[people]=many",
        "filter[people]=1e999999999",
        "filter[budget][lessThan]=1e999999999",
        "filter[mayor]=x",
        "filter[tree]=x",
        "filter[marks]=x",
        "filter[name]=%00",
        "cursor=",
        "cursor=x",
        "cursor=x.y",
        "cursor=%2e%2e",
        "%66ilter=1"
      })
  void whatCannotBeAskedIsAnInvalidQuery(String query) {
    String detail = sender.get("/api/place?" + query).problem(400, "invalid-query");
    assertTrue(detail.endsWith("."), detail);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"page", "&", "page=1&", "page=%", "page=%zz", "na me=1", "page=%ff", "=%\n"})
  void whatIsNoQueryIsMalformed(String query) {
    sender.get("/api/place?" + query).problem(400, "malformed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "null",
        "7",
        "{\"pages\": 1}",
        "{\"page\": \"1\"}",
        "{\"page\": 1.5}",
        "{\"page\": null}",
        "{\"page\": 1e999999999}",
        "{\"limit\": 99999999999}",
        "{\"total\": \"yes\"}",
        "{\"sort\": {}}",
        "{\"sort\": [7]}",
        "{\"sort\": [{}]}",
        "{\"sort\": [{\"field\": \"name\", \"order\": null}]}",
        "{\"sort\": [{\"field\": \"name\", \"nulls\": \"middle\"}]}",
        "{\"sort\": [{\"field\": \"name\", \"ignoreCase\": 1}]}",
        "{\"sort\": [{\"field\": \"people\", \"ignoreCase\": true}]}",
        "{\"filter\": 7}",
        "{\"filter\": {}}",
        "{\"filter\": {\"and\": {}}}",
        "{\"filter\": {\"and\": [7]}}",
        "{\"filter\": {\"not\": null}}",
        "{\"filter\": {\"nand\": []}}",
        "{\"filter\": {\"field\": \"name\"}}",
        "{\"filter\": {\"field\": 7, \"operator\": \"equalTo\"}}",
        "{\"filter\": {\"field\": \"name\", \"operator\": \"equals\", \"value\": \"x\"}}",
        "{\"filter\": {\"field\": \"name\", \"operator\": \"equalTo\"}}",
        "{\"filter\": {\"field\": \"name\", \"operator\": \"equalTo\", \"values\": []}}",
        "{\"filter\": {\"field\": \"name\", \"operator\": \"in\", \"values\": {}}}",
        "{\"filter\": {\"field\": \"name\", \"operator\": \"equalTo\", \"value\": 7}}",
        "{\"filter\": {\"field\": \"name\", \"operator\": \"equalTo\", \"value\": [[]]}}",
        "{\"filter\": {\"field\": \"people\", \"operator\": \"isTrue\"}}",
        "{\"filter\": {\"field\": \"people\", \"operator\": \"like\", \"value\": \"x\"}}",
        "{\"filter\": {\"field\": \"people\", \"operator\": \"lessThan\", \"value\": null}}",
        "{\"filter\": {\"field\": \"tree\", \"operator\": \"equalTo\", \"value\": {}}}",
        "{\"cursor\": 7}",
        "{\"cursor\": null, \"page\": 0}"
      })
  void aBodyThatIsNoQueryIsAnInvalidQuery(String body) {
    sender.send("POST", "/api/place/search", body).problem(400, "invalid-query");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[]", "{\"id\": 1}", "{\"ids\": 1}", "{\"ids\": [null]}", "{\"ids\": [7]}"})
  void whatAreNoIdentitiesAreAnInvalidQuery(String body) {
    sender.send("POST", "/api/place/find", body).problem(400, "invalid-query");
  }

  @ParameterizedTest
  @ValueSource(strings = {"update", "destroy"})
  void aFilterThatIsLeftOutChangesNothing(String step) {
    places.create(Place.of("o", "Oslo"));
    sender.send("POST", "/api/place/" + step, "{}").problem(400, "invalid-query");
    sender.send("POST", "/api/place/" + step, "{\"filter\": null}").problem(400, "invalid-query");
    assertEquals(1, places.count());
  }

  @Test
  void aNameThatIsNoneIsAnsweredWithTheNearestOne() {
    assertTrue(detail("/api/place?lmit=1").contains("Did you mean limit?"));
    assertTrue(detail("/api/place?sort=nmae").contains("Did you mean name?"));
    assertTrue(detail("/api/place?filter[nmae]=1").contains("Did you mean name?"));
    assertTrue(detail("/api/place?filter[name][startWith]=1").contains("Did you mean startsWith?"));
  }

  private String detail(String target) {
    return sender.get(target).problem(400, "invalid-query");
  }

  @Test
  void aValueOfAQueryIsInNoMessage() {
    for (String query :
        List.of("filter[people]=s3cret", "page=s3cret", "cursor=s3cret", "total=s3cret")) {
      assertFalse(sender.get("/api/place?" + query).text().contains("s3cret"), query);
    }
  }

  @Test
  void pagesAreAsLargeAsIsAllowed() {
    Sender small = Sender.to(ApiOptions.of().maxLimit(3), places);
    small.get("/api/place?limit=2").expecting(200);
    small.get("/api/place?limit=3").expecting(200);
    String detail = small.get("/api/place?limit=4").problem(400, "invalid-query");
    assertEquals("The limit is 4; the greatest is 3.", detail);
    small.send("POST", "/api/place/search", "{\"limit\": 4}").problem(400, "invalid-query");
  }

  @Test
  void whoNamesNoLimitGetsNoMoreThanIsAllowed() {
    Sender small = Sender.to(ApiOptions.of().maxLimit(3), places);
    assertEquals(3L, small.get("/api/place").expecting(200).object().get("limit"));
    assertEquals(
        3L, small.send("POST", "/api/place/search", "{}").expecting(200).object().get("limit"));
    assertEquals(20L, sender.get("/api/place").expecting(200).object().get("limit"));
  }

  @Test
  void aFilterHasAsManyOperandsAsAreAllowed() {
    Sender small = Sender.to(ApiOptions.of().maxQuery(3, 10, 10), places);
    small.send("POST", "/api/place/search", in(2)).expecting(200);
    small.send("POST", "/api/place/search", in(3)).expecting(200);
    small.send("POST", "/api/place/search", in(4)).problem(400, "invalid-query");
    small
        .send("POST", "/api/place/count", "{\"filter\": {\"and\": [" + twice(in(2)) + "]}}")
        .problem(400, "invalid-query");
    small.get("/api/place?" + parameters(3)).expecting(200);
    small.get("/api/place?" + parameters(4)).problem(400, "invalid-query");
  }

  private static String in(int operands) {
    String values =
        IntStream.range(0, operands).mapToObj(Integer::toString).collect(Collectors.joining(","));
    return "{\"filter\": {\"field\": \"people\", \"operator\": \"in\", \"values\": ["
        + values
        + "]}}";
  }

  private static String twice(String query) {
    String filter = query.substring("{\"filter\": ".length(), query.length() - 1);
    return filter + ", " + filter;
  }

  private static String parameters(int count) {
    return IntStream.range(0, count)
        .mapToObj(value -> "filter[people][notIn]=" + value)
        .collect(Collectors.joining("&"));
  }

  @Test
  void aFilterIsAsDeepAsIsAllowed() {
    Sender small = Sender.to(ApiOptions.of().maxQuery(10, 3, 10), places);
    small.send("POST", "/api/place/count", not(1)).expecting(200);
    small.send("POST", "/api/place/count", not(2)).expecting(200);
    small.send("POST", "/api/place/count", not(3)).problem(400, "invalid-query");
    sender.send("POST", "/api/place/count", not(99)).expecting(200);
    sender.send("POST", "/api/place/count", not(100)).problem(400, "invalid-query");
    sender.send("POST", "/api/place/count", not(1_000)).problem(400, "malformed");
  }

  private static String not(int times) {
    String one = "{\"field\": \"name\", \"operator\": \"isNull\"}";
    return "{\"filter\": " + "{\"not\": ".repeat(times) + one + "}".repeat(times + 1);
  }

  @Test
  void anOrderHasAsManyFieldsAsAreAllowed() {
    Sender small = Sender.to(ApiOptions.of().maxQuery(10, 10, 2), places);
    small.get("/api/place?sort=name").expecting(200);
    small.get("/api/place?sort=name,people").expecting(200);
    small.get("/api/place?sort=name,people,area").problem(400, "invalid-query");
    String sort = "{\"field\": \"name\"}";
    small
        .send("POST", "/api/place/search", "{\"sort\": [" + sort + "," + sort + "]}")
        .expecting(200);
    String three = "{\"sort\": [" + sort + "," + sort + "," + sort + "]}";
    small.send("POST", "/api/place/search", three).problem(400, "invalid-query");
    small.send("POST", "/api/place/stream", three).problem(400, "invalid-query");
  }

  @Test
  void asManyIdentitiesAreAskedForAsAreAllowed() {
    Sender small = Sender.to(ApiOptions.of().maxQuery(2, 10, 10), places);
    small.send("POST", "/api/place/find", "{\"ids\": [\"a\"]}").expecting(200);
    small.send("POST", "/api/place/find", "{\"ids\": [\"a\", \"b\"]}").expecting(200);
    small
        .send("POST", "/api/place/find", "{\"ids\": [\"a\", \"b\", \"c\"]}")
        .problem(400, "invalid-query");
  }

  @Test
  void thereIsNoCursorForAStream() {
    String cursor = "{\"cursor\": \"x.y\"}";
    sender.send("POST", "/api/place/stream", cursor).problem(400, "invalid-query");
  }
}
