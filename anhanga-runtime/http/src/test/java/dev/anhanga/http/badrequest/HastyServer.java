package dev.anhanga.http.badrequest;

import dev.anhanga.http.server.ApiHandler;
import dev.anhanga.http.server.ApiServer;
import java.io.IOException;
import java.util.stream.IntStream;

/**
 * A program that serves many large places: says its port, serves until its input ends, and then how
 * many threads the server has left behind.
 */
final class HastyServer {

  private static final int PLACES = 20_000;

  private HastyServer() {}

  public static void main(String[] args) throws IOException {
    PlaceService places = Sender.places();
    places.createAll(
        IntStream.range(0, PLACES)
            .mapToObj(place -> Place.of("p" + place, "x".repeat(1_000)))
            .toList());
    ServerThreadsLeft threads = ServerThreadsLeft.sinceNow();
    try (ApiServer server = ApiServer.start(ApiHandler.of(places), 0)) {
      System.out.println(server.port());
      while (System.in.read() >= 0) {
        // Only its end means something.
      }
    }
    System.out.println(threads.count());
  }
}
