package dev.anhanga.http.badrequest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Clients that take their time. The server is another process: how long it waits is a property of
 * its JVM, and here it is two seconds.
 */
class SlownessTest {

  private static final int PATIENCE_MILLIS = 60_000;

  private static Process program;
  private static BufferedReader said;
  private static int port;

  @BeforeAll
  @Timeout(60) // Not a measurement: it would wait for ever.
  static void start() throws IOException {
    program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Dsun.net.httpserver.maxReqTime=2",
                "-Dsun.net.httpserver.maxRspTime=2",
                "-cp",
                System.getProperty("java.class.path"),
                HastyServer.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    said = program.inputReader(StandardCharsets.UTF_8);
    String line = said.readLine();
    assertNotNull(line, "The server has ended.");
    port = Integer.parseInt(line);
  }

  @AfterAll
  @Timeout(120)
  static void nothingIsLeft() throws IOException {
    try {
      program.getOutputStream().close();
      assertEquals("0", said.readLine());
      assertEquals(0, program.onExit().orTimeout(1, TimeUnit.MINUTES).join().exitValue());
    } finally {
      program.destroy();
    }
  }

  private static Socket sent(String bytes) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(PATIENCE_MILLIS);
    socket.getOutputStream().write(bytes.getBytes(StandardCharsets.UTF_8));
    return socket;
  }

  /** What comes until the server ends it. */
  private static String answer(Socket socket) throws IOException {
    InputStream in = socket.getInputStream();
    StringBuilder answer = new StringBuilder();
    byte[] buffer = new byte[64 * 1024];
    try {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        answer.append(new String(buffer, 0, count, StandardCharsets.ISO_8859_1));
      }
    } catch (SocketException e) {
      // It is ended as well if it is reset.
    }
    return answer.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "P",
        "POST /api/place HTTP/1.1\r\nHost: x\r\nContent-Le",
        "POST /api/place HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            + "Content-Length: 30\r\n\r\n{\"code\": \"o\"",
        "POST /api/place HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"c",
      })
  void whoStopsInTheMiddleOfARequestIsCutOff(String bytes) throws IOException {
    try (Socket socket = sent(bytes)) {
      String answer = answer(socket);
      assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 4"), answer);
    }
    stillServes();
  }

  @Test
  void whoDoesNotReadAStreamIsCutOff() throws IOException, InterruptedException {
    String request =
        "POST /api/place/stream HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            + "Content-Length: 2\r\n\r\n{}";
    try (Socket socket = sent(request)) {
      TimeUnit.SECONDS.sleep(5);
      assertFalse(answer(socket).endsWith("\r\n0\r\n\r\n"), "The whole stream has come.");
    }
    stillServes();
  }

  private static void stillServes() throws IOException {
    try (Socket socket =
        sent("GET /api/place/p7 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")) {
      assertTrue(answer(socket).startsWith("HTTP/1.1 200 "));
    }
  }
}
