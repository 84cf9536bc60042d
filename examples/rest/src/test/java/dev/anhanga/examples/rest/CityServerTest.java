package dev.anhanga.examples.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.examples.quickstart.Cities;
import dev.anhanga.http.server.ApiHandler;
import dev.anhanga.http.server.ApiRequest;
import dev.anhanga.http.server.ApiResponse;
import dev.anhanga.http.server.ApiServer;
import dev.anhanga.runtime.memory.MemoryDriver;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CityServerTest {

  private final Cities cities = new Cities(new MemoryDriver());

  @ParameterizedTest
  @CsvSource({
    "/, text/html; charset=utf-8",
    "/cities.css, text/css; charset=utf-8",
    "/cities.js, text/javascript; charset=utf-8",
    "/icon.svg, image/svg+xml"
  })
  void aFileOfThePageHasItsTypeAndNoLeaveForMore(String path, String type) throws Exception {
    HttpResponse<String> answer = asked("GET", path);

    assertEquals(200, answer.statusCode());
    assertEquals(type, answer.headers().firstValue("Content-Type").orElseThrow());
    String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
    assertTrue(policy.startsWith("default-src 'none'"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertFalse(answer.body().isEmpty());
    assertEquals("", asked("HEAD", path).body());
    assertEquals(405, asked("POST", path).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/CityServer.class", "/index.html/..%2f", "/..%2f..%2fREADME.md"})
  void nothingElseIsThere(String path) throws Exception {
    assertEquals(404, asked("GET", path).statusCode());
  }

  /** The server of newer JDKs takes the file for a host, and refuses that before it is asked. */
  @Test
  void aPathThatLooksLikeAHostIsNotThere() throws Exception {
    int status = asked("GET", "//cities.css").statusCode();
    assertTrue(status == 404 || status == 400, () -> "It has the status " + status + ".");
  }

  @ParameterizedTest
  @CsvSource({
    "localhost:8080, 200",
    "127.0.0.1, 200",
    "[::1]:8080, 200",
    "example.org:8080, 403",
    "localhost.example.org, 403",
    "127x0x0x1, 403"
  })
  void onlyThisMachinesNamesAreAnswered(String host, int status) {
    ApiHandler handler = CityServer.handler(cities);
    ApiRequest request =
        new ApiRequest(
            "GET", "/api/city", null, Map.of("Host", List.of(host)), InputStream.nullInputStream());

    try (ApiResponse answer = handler.handle(request)) {
      assertEquals(status, answer.status());
    }
  }

  @Test
  void theApiIsBesideThePage() throws Exception {
    HttpResponse<String> answer = asked("GET", "/api/city?limit=1");

    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().startsWith("{\"data\":[],\"total\":0"), answer.body());
  }

  private HttpResponse<String> asked(String method, String path) throws Exception {
    try (ApiServer server = CityServer.start(cities, 0)) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
              .method(method, BodyPublishers.noBody())
              .build();
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
  }
}
