package demo;

import dev.anhanga.processor.testing.RoundTrips;
import dev.anhanga.runtime.memory.MemoryDriver;
import java.net.URI;
import java.time.Duration;

final class RoundTrip {

  static void run() {
    Edges edges = new EdgesService(new MemoryDriver()).create(EdgesPatch.of().id(1));
    Edges expected =
        new Edges(
            1,
            Long.MIN_VALUE,
            Duration.ofSeconds(-9_223_372_036_855L, 224_192_000),
            Duration.ofSeconds(9_223_372_036_854L, 775_807_000),
            '\u0001',
            '\uffff',
            "\\\u20ac \\u20ac",
            URI.create("https://example.org/\ud83d\ude00"));
    RoundTrips.equal(expected, edges);
  }
}
