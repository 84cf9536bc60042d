package dev.anhanga.http.badanswer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What a server does with one connection, once it has read a request. It then closes it. */
@FunctionalInterface
interface Script {

  void play(OutputStream out, InputStream in) throws IOException;

  /** Bytes, whatever they mean. */
  static Script raw(String bytes) {
    return (out, in) -> write(out, bytes);
  }

  /** A whole answer. */
  static Script answer(int status, String type, String body) {
    return answer(status, type, body.getBytes(StandardCharsets.UTF_8), "");
  }

  /** A whole answer with headers of its own, each with its line's end. */
  static Script answer(int status, String type, byte[] body, String headers) {
    return (out, in) -> {
      write(out, head(status, type) + headers + "Content-Length: " + body.length + "\r\n\r\n");
      out.write(body);
      out.flush();
    };
  }

  static Script json(String body) {
    return answer(200, "application/json", body);
  }

  /** A problem document. */
  static Script problem(int status, String kind, String members) {
    String body =
        "{\"type\": \"urn:anhanga:problem:"
            + kind
            + "\", \"title\": \"T\", \"status\": "
            + status
            + ", \"detail\": \"Told by the server.\""
            + members
            + "}";
    return answer(status, "application/problem+json", body);
  }

  static Script redirect(int status, String location) {
    return answer(status, "text/plain", new byte[0], "Location: " + location + "\r\n");
  }

  /** Lines in chunks, as they are given, without the chunk that ends them. */
  static Script lines(String... chunks) {
    return (out, in) -> {
      write(out, head(200, "application/x-ndjson") + "Transfer-Encoding: chunked\r\n\r\n");
      for (String chunk : chunks) {
        write(out, Integer.toHexString(chunk.length()) + "\r\n" + chunk + "\r\n");
      }
    };
  }

  /** The beginning of an answer. */
  static String head(int status, String type) {
    return "HTTP/1.1 "
        + status
        + " Some words\r\nContent-Type: "
        + type
        + "\r\nConnection: close\r\n";
  }

  /** This, and then nothing more until the client is gone. */
  default Script thenSilence() {
    return (out, in) -> {
      play(out, in);
      while (in.read() >= 0) {
        // Nothing more is expected of it.
      }
    };
  }

  /** This, and then the same bytes again and again until the client is gone. */
  default Script thenForEver(String bytes, long pauseMillis) {
    return (out, in) -> {
      play(out, in);
      while (true) {
        write(out, bytes);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pauseMillis));
      }
    };
  }

  default Script then(Script next) {
    return (out, in) -> {
      play(out, in);
      next.play(out, in);
    };
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
