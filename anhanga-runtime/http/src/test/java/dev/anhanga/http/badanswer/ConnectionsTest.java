package dev.anhanga.http.badanswer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.http.HttpDriver;
import dev.anhanga.http.HttpOptions;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.error.StorageException.Outcome;
import dev.anhanga.runtime.meta.Id;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections that break, stall, or never come to be, and requests that nobody waits for. */
class ConnectionsTest {

  @AfterAll
  static void noThreadIsLeft() {
    Remains.noThreads();
  }

  private static final String NOTE = "{\"id\": \"a\", \"text\": \"x\", \"version\": 1}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "garbage",
        "garbage\r\n\r\n",
        "HTTP/9.9 200 OK\r\n\r\n",
        "HTTP/1.1 abc OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Ty",
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"id\"",
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"id",
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
      })
  void whatIsNoWholeAnswerIsALostConnection(String bytes) throws IOException {
    try (Asked asked = Asked.of(Script.raw(bytes))) {
      String message = asked.failure(Asked::read, Outcome.NOT_APPLIED, true).getMessage();
      assertEquals("The GET of note got no whole answer: the connection was lost.", message);
      asked.failure(Asked::update, Outcome.UNKNOWN, true);
      asked.failure(Asked::stream, Outcome.NOT_APPLIED, true);
    }
  }

  @Test
  void aLengthThatIsTooShortCutsTheAnswer() throws IOException {
    Script cut =
        Script.raw(Script.head(200, "application/json") + "Content-Length: 9\r\n\r\n" + NOTE);
    try (Asked asked = Asked.of(cut)) {
      asked.failure(Asked::read, Outcome.NOT_APPLIED, false);
    }
  }

  @Test
  void whoSaysNothingIsLeft() throws IOException {
    for (Script script :
        new Script[] {
          Script.raw("").thenSilence(),
          Script.raw("HTTP/1.1 200").thenSilence(),
          Script.raw(Script.head(200, "application/json") + "Content-Length: 9\r\n\r\n{")
              .thenSilence(),
          Script.raw(Script.head(500, "text/html") + "Content-Length: 9\r\n\r\n<").thenSilence(),
          Script.raw(Script.head(200, "application/json") + "\r\n").thenForEver(" ", 20),
          Script.raw("HTTP/1.1 200 OK\r\n").thenForEver("X: " + "y".repeat(500) + "\r\n", 1)
        }) {
      try (Asked asked = Asked.with(Asked::hasty, script)) {
        asked.failure(Asked::update, Outcome.UNKNOWN, true);
        String message = asked.failure(Asked::read, Outcome.NOT_APPLIED, true).getMessage();
        assertTrue(String.valueOf(message).startsWith("The GET of note got no "), message);
      }
    }
  }

  @Test
  void aServerThatIsNotThereIsToldWithoutItsPlace() throws IOException {
    int port;
    try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = gone.getLocalPort();
    }
    URI uri = URI.create("http://127.0.0.1:" + port + "/api");
    try (HttpDriver driver = HttpDriver.of(uri, HttpOptions.of().retries(1))) {
      for (boolean isRead : new boolean[] {true, false}) {
        StorageException failure =
            assertThrows(
                StorageException.class,
                () -> {
                  Object unused = isRead ? Asked.read(driver) : Asked.update(driver);
                });
        assertEquals(Outcome.NOT_APPLIED, failure.outcome());
        assertTrue(failure.isTransient());
        assertTrue(
            String.valueOf(failure.getMessage())
                .endsWith("can't be sent: the server isn't reached."));
      }
    }
  }

  @Test
  void aRequestThatIsCancelledClosesItsConnection() throws IOException {
    try (Asked asked = Asked.with(options -> options, Script.raw("").thenSilence())) {
      CompletableFuture<?> read =
          asked.driver().async().read(Asked.META, Id.of("a")).toCompletableFuture();
      assertTrue(Remains.comes(() -> asked.server.requests().size() == 1));
      assertEquals(1, asked.server.connections());
      assertTrue(read.cancel(true));
      Remains.noConnections(asked.server);
      assertThrows(CancellationException.class, read::join);
      assertEquals(1, asked.server.requests().size());
    }
  }

  @Test
  void closingTheDriverEndsWhatIsUnderWay() throws IOException {
    try (Asked asked = Asked.with(options -> options, Script.raw("").thenSilence())) {
      CompletableFuture<?> read =
          asked.driver().async().read(Asked.META, Id.of("a")).toCompletableFuture();
      CompletableFuture<?> update =
          asked
              .driver()
              .async()
              .update(Asked.META, Id.of("a"), Asked.patch("x"))
              .toCompletableFuture();
      assertTrue(Remains.comes(() -> asked.server.requests().size() == 2));
      asked.driver().close();
      assertEquals(Outcome.NOT_APPLIED, ended(read, "GET").outcome());
      assertEquals(Outcome.UNKNOWN, ended(update, "PATCH").outcome());
      Remains.noConnections(asked.server);
      String message = asked.failureWhenClosed();
      assertEquals("This driver is closed.", message);
    }
  }

  private static StorageException ended(CompletableFuture<?> call, String method) {
    ExecutionException failure = assertThrows(ExecutionException.class, call::get);
    StorageException ended = assertInstanceOf(StorageException.class, failure.getCause());
    assertEquals(
        "The " + method + " of note was ended, as this driver was closed.", ended.getMessage());
    assertFalse(ended.isTransient());
    return ended;
  }
}
