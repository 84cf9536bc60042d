package dev.anhanga.http.badrequest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.http.server.ApiHandler;
import dev.anhanga.http.server.ApiOptions;
import dev.anhanga.http.server.ApiResource;
import dev.anhanga.http.server.ApiServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Senders that no client library would be: bytes on a socket, and then nothing. */
class SocketsTest {

  private static final String OSLO = "{\"code\": \"o\", \"name\": \"Oslo\"}";

  private final ServerThreadsLeft threads = ServerThreadsLeft.sinceNow();
  private final PlaceService places = Sender.places();
  private final ApiServer server =
      ApiServer.start(
          ApiHandler.of(ApiOptions.of().maxBodyBytes(10_000), ApiResource.of(places)), 0);

  @AfterEach
  void stop() {
    server.close();
    assertEquals(0, threads.count());
  }

  private static String post(long length, String body) {
    return "POST /api/place HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
        + "Content-Type: application/json\r\nContent-Length: "
        + length
        + "\r\n\r\n"
        + body;
  }

  /** All that comes back for these bytes, after which nothing more is sent. */
  private String answer(String bytes) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.getOutputStream().write(bytes.getBytes(StandardCharsets.UTF_8));
      socket.shutdownOutput();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void stillServes() throws IOException {
    assertTrue(answer(post(OSLO.length(), OSLO)).startsWith("HTTP/1.1 201 "));
    places.destroyAll(PlaceMeta.CODE.equalTo("o"));
  }

  @Test
  void aBodyThatIsCutOffStoresNothing() throws IOException {
    String answer = answer(post(OSLO.length() + 1, OSLO));
    assertFalse(answer.contains(" 201 "), answer);
    assertFalse(answer.contains("Exception"), answer);
    assertEquals(0, places.count());
    stillServes();
  }

  @Test
  void aBodyThatIsTooLargeIsAnsweredBeforeItHasCome() throws IOException {
    String answer = answer(post(Long.MAX_VALUE, " ".repeat(10_001)));
    assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
    stillServes();
  }

  @Test
  void anIdentityWithALineBreakMakesNoHeader() throws IOException {
    String body = "{\"code\": \"a\\r\\nX-Evil: 1\", \"name\": \"X\"}";
    String answer = answer(post(body.length(), body));
    assertTrue(answer.contains("/api/place/a%0D%0AX-Evil%3A%201\r\n"), answer);
    assertFalse(answer.contains("\r\nX-Evil"), answer);
  }

  @Test
  void aMethodThatThereIsNotIsAnsweredWithThoseThatThereAre() throws IOException {
    String answer = answer("BREW /api/place/o HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 405 "), answer);
    assertTrue(answer.contains("\r\nAllow: GET, HEAD, PUT, PATCH, DELETE\r\n"), answer);
  }

  @Test
  void whoGoesAwayInTheMiddleOfAStreamHarmsNobody() throws IOException {
    for (int place = 0; place < 2_000; place++) {
      places.create(Place.of("p" + place, "x".repeat(200)));
    }
    String request =
        "POST /api/place/stream HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            + "Content-Length: 2\r\n\r\n{}";
    for (int times = 0; times < 20; times++) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
        socket.setSoLinger(true, 0);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        assertTrue(socket.getInputStream().read() >= 0);
      }
    }
    stillServes();
  }
}
