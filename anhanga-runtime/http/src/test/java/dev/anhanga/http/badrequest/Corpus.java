package dev.anhanga.http.badrequest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Valid requests of every route, for a fuzzer to spoil. */
final class Corpus {

  /** A request as text, whose cursor is put in when it is sent. */
  record Seed(String method, String target, Map<String, String> headers, String body) {}

  /** Stands for a cursor that the server has made. */
  static final String CURSOR = "CURSOR";

  private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
  private static final String WHOLE =
      "{\"code\": \"k1\", \"name\": \"Køge\", \"people\": 3, \"area\": \"9007199254740993\","
          + " \"height\": 1.5, \"budget\": 12.50, \"founded\": \"1288-01-31\", \"twin\": \"t1\","
          + " \"mayor\": {\"name\": \"Ada\", \"age\": null}, \"marks\": [\"1.5\", \"-2\"],"
          + " \"tree\": {\"a\": [1, 2.5, null, true, {\"b\": \"c\"}]}}";
  private static final String FILTER =
      "{\"and\": [{\"field\": \"name\", \"operator\": \"startsWith\", \"value\": \"P\","
          + " \"ignoreCase\": true}, {\"or\": [{\"not\": {\"field\": \"people\", \"operator\":"
          + " \"between\", \"values\": [1, 5]}}, {\"field\": \"mayor.age\", \"operator\":"
          + " \"isNull\"}, {\"field\": \"founded\", \"operator\": \"in\", \"values\":"
          + " [\"2020-01-01\", null]}]}]}";

  private Corpus() {}

  static List<Seed> seeds() {
    List<Seed> seeds = new ArrayList<>();
    reads(seeds);
    writes(seeds);
    return seeds;
  }

  private static void reads(List<Seed> seeds) {
    for (String target :
        List.of(
            "/api/place",
            "/api/place?page=2&limit=3&sort=name,people&order=asc,desc",
            "/api/place?limit=2&cursor=" + CURSOR,
            "/api/place?limit=2&total=true&sort=code&cursor=" + CURSOR,
            "/api/place?total=false&filter[people]=3&filter[name][startsWith]=P",
            "/api/place?filter[people][in]=1&filter[people][in]=2&filter[mayor.name][isNull]=",
            "/api/place?filter[budget][between]=1.5&filter[budget][between]=2",
            "/api/place/p1",
            "/api/place/~",
            "/api/place/a%2Fb%25")) {
      seeds.add(new Seed("GET", target, Map.of("If-None-Match", "\"1\""), ""));
    }
    seeds.add(new Seed("HEAD", "/api/place/p2", Map.of(), ""));
    seeds.add(new Seed("OPTIONS", "/api/place", Map.of(), ""));
    String query =
        "{\"page\": 1, \"limit\": 4, \"filter\": "
            + FILTER
            + ", \"sort\": [{\"field\": \"height\", \"order\": \"desc\", \"nulls\": \"last\"},"
            + " {\"field\": \"name\", \"ignoreCase\": true}]";
    post(seeds, "search", query + ", \"total\": false}");
    post(seeds, "search", "{\"limit\": 2, \"cursor\": \"" + CURSOR + "\"}");
    post(seeds, "stream", query + "}");
    post(seeds, "count", "{\"filter\": " + FILTER + "}");
    post(seeds, "find", "{\"ids\": [\"p1\", \"p2\", \"nowhere\"]}");
  }

  private static void writes(List<Seed> seeds) {
    seeds.add(new Seed("POST", "/api/place", JSON, WHOLE));
    seeds.add(
        new Seed(
            "POST", "/api/place", JSON, "[" + WHOLE + ", {\"code\": \"k2\", \"name\": \"K\"}]"));
    post(seeds, "upsert", WHOLE);
    post(seeds, "upsert", "[" + WHOLE + "]");
    post(
        seeds,
        "update",
        "{\"filter\": " + FILTER + ", \"patch\": {\"people\": 4, \"mayor\": null}}");
    post(
        seeds,
        "destroy",
        "{\"filter\": {\"field\": \"code\", \"operator\": \"like\", \"value\": \"k_\"}}");
    String patch =
        "{\"name\": \"Renamed\", \"height\": null, \"mayor\": {\"name\": \"B\", \"age\": 7}}";
    seeds.add(new Seed("PUT", "/api/place/p3", JSON, patch));
    seeds.add(new Seed("PATCH", "/api/place/p4", JSON, patch));
    seeds.add(
        new Seed(
            "PATCH",
            "/api/place/p5",
            Map.of("Content-Type", "application/merge-patch+json", "If-Match", "\"1\""),
            patch));
    seeds.add(
        new Seed(
            "PATCH",
            "/api/place",
            Map.of("Content-Type", "application/json", "Anhanga-Needs", "ATOMIC_BATCHES"),
            "[{\"code\": \"p6\", \"people\": 9}, {\"code\": \"p7\", \"tree\": null, \"version\": 1}]"));
    seeds.add(new Seed("DELETE", "/api/place/k1", Map.of("If-Match", "\"1\""), ""));
    seeds.add(new Seed("DELETE", "/api/place/k2", Map.of(), ""));
  }

  private static void post(List<Seed> seeds, String step, String body) {
    seeds.add(new Seed("POST", "/api/place/" + step, JSON, body));
  }
}
