package dev.anhanga.http.badrequest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.http.badrequest.Place.Mayor;
import dev.anhanga.http.server.ApiRequest;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.NormalForm;
import dev.anhanga.runtime.meta.Row;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Feeds a handler with spoilt requests. The system property {@code anhanga.fuzz.seed} has others
 * made, and {@code anhanga.fuzz.requests} another number of them.
 */
class FuzzTest {

  private static final long SEED = Long.getLong("anhanga.fuzz.seed", 20_26L);
  private static final int REQUESTS = Integer.getInteger("anhanga.fuzz.requests", 100_000);
  private static final int BETWEEN_PROBES = 1_000;
  private static final Set<Integer> SUCCESSES = Set.of(200, 201, 204, 304);
  private static final Set<Integer> PROBLEMS = Set.of(400, 404, 405, 409, 412, 413, 415, 422, 501);
  private static final Pattern LEAK =
      Pattern.compile(
          "t0psecret|5551234|\\b(java|dev)\\.[a-z]+\\.|Exception|\\bat [a-z]+\\.[a-z]+\\.");

  private PlaceService places = Sender.places();
  private Sender sender = Sender.to(places);
  private final Map<Integer, Integer> statuses = new TreeMap<>();

  @Test
  void spoiltRequestsAreAnsweredAndSpoilNothing() {
    List<Corpus.Seed> seeds = Corpus.seeds();
    SplittableRandom random = new SplittableRandom(SEED);
    Mutation mutation = refill(random);
    for (int count = 0; count < REQUESTS; count++) {
      Corpus.Seed seed = seeds.get(random.nextInt(seeds.size()));
      ApiRequest request = mutation.of(seed);
      try {
        check(request, sender.send(request));
      } catch (Throwable e) {
        throw new AssertionError(about(count, seed, request), e);
      }
      if (count % BETWEEN_PROBES == BETWEEN_PROBES - 1) {
        probe(count);
        mutation = refill(random);
      }
    }
    everyKindOfAnswerCame();
  }

  private static String about(int count, Corpus.Seed seed, ApiRequest request) {
    return "Request "
        + count
        + " of -Danhanga.fuzz.seed="
        + SEED
        + ", made of "
        + seed
        + ": "
        + request
        + "?"
        + request.query()
        + " "
        + request.headers();
  }

  /** A store with a few records, some of whose fields nobody may see. */
  private Mutation refill(SplittableRandom random) {
    places = Sender.places();
    sender = Sender.to(places);
    for (int place = 0; place < 9; place++) {
      places.create(
          Place.of("p" + place, "Place " + place)
              .with(new Mayor("M", place, "5551234"), "t0psecret"));
    }
    String cursor = (String) sender.get("/api/place?limit=2").expecting(200).object().get("next");
    assertNotNull(cursor);
    return new Mutation(random, cursor);
  }

  private void check(ApiRequest request, Reply reply) {
    statuses.merge(reply.status(), 1, Integer::sum);
    assertFalse(LEAK.matcher(reply.text()).find(), reply::text);
    reply
        .headers()
        .forEach((name, value) -> assertTrue(value.matches("[ -~]*"), () -> name + value));
    if (SUCCESSES.contains(reply.status())) {
      assertFalse(reply.text().contains("\"problem\""), reply::text);
      return;
    }
    assertTrue(PROBLEMS.contains(reply.status()), () -> reply.status() + reply.text());
    assertTrue(
        reply.status() != 501 || request.headers().containsKey("anhanga-needs"), reply::text);
    assertEquals("application/problem+json", reply.headers().get("Content-Type"));
    if (!request.method().equals("HEAD")) {
      checkDocument(reply);
    }
  }

  private static void checkDocument(Reply reply) {
    Map<?, ?> document = reply.object();
    for (String member : List.of("type", "title", "detail")) {
      assertTrue(document.get(member) instanceof String text && !text.isBlank(), reply::text);
    }
    assertEquals((long) reply.status(), document.get("status"));
    assertTrue(reply.body().length < 100_000, () -> reply.body().length + " bytes");
  }

  /** The store answers, holds nothing that it couldn't have been given, and is served as ever. */
  private void probe(int count) {
    String about = "After request " + count + " of -Danhanga.fuzz.seed=" + SEED;
    places.list().forEach(place -> checkNormal(about, PlaceMeta.SCHEMA.toRow(place)));
    for (Place place : places.list()) {
      assertTrue(place.secret() == null || place.code().startsWith("p"), about);
    }
    sender.send("DELETE", "/api/place/probe", "").expecting(204);
    String body = "{\"code\": \"probe\", \"name\": \"Probe\", \"budget\": \"1.50\"}";
    assertEquals(
        "/api/place/probe",
        sender.send("POST", "/api/place", body).expecting(201).headers().get("Location"),
        about);
    Map<?, ?> read = sender.get("/api/place?filter[code]=probe").expecting(200).object();
    assertEquals(1L, read.get("total"), about);
    assertEquals("Probe", ((Map<?, ?>) ((List<?>) read.get("data")).get(0)).get("name"), about);
    sender.send("DELETE", "/api/place/probe", "").expecting(204);
  }

  private static void checkNormal(String about, Row row) {
    for (FieldMeta field : row.meta().fields().values()) {
      Object value = row.get(field.position());
      if (value == null) {
        assertTrue(field.isNullable(), about);
      } else {
        assertEquals(NormalForm.of(field, value), value, about);
      }
    }
  }

  /** Otherwise the requests would have been too dull, or too wild. */
  private void everyKindOfAnswerCame() {
    for (int status : List.of(200, 201, 204, 400, 404, 405, 409, 412, 415, 422)) {
      assertTrue(
          statuses.getOrDefault(status, 0) > REQUESTS / 10_000, () -> "The answers: " + statuses);
    }
  }
}
