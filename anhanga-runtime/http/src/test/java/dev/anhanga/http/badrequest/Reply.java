package dev.anhanga.http.badrequest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.http.wire.WireJson;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer that was read to its end. */
record Reply(int status, Map<String, String> headers, byte[] body) {

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  @Nullable Object tree() {
    return WireJson.tree(body);
  }

  Map<?, ?> object() {
    return (Map<?, ?>) tree();
  }

  /** The detail of a problem of this status and kind, which is told as RFC 9457 has it. */
  String problem(int expected, String kind) {
    assertEquals(expected, status, this::text);
    assertEquals("application/problem+json", headers.get("Content-Type"));
    Map<?, ?> problem = object();
    assertEquals("urn:anhanga:problem:" + kind, problem.get("type"));
    assertEquals((long) expected, problem.get("status"));
    assertTrue(problem.get("title") instanceof String title && !title.isEmpty(), this::text);
    return (String) problem.get("detail");
  }

  Reply expecting(int expected) {
    assertEquals(expected, status, this::text);
    return this;
  }
}
