package dev.anhanga.http.server;

import com.sun.net.httpserver.HttpHandler;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The answers that are under way. The JDK's server, when stopped, waits even if there are none. */
final class Exchanges {

  /** One party is the server itself. */
  private final Phaser underWay = new Phaser(1);

  /** The handler, whose answers are counted. */
  HttpHandler counted(HttpHandler handler) {
    return exchange -> {
      underWay.register();
      try {
        handler.handle(exchange);
      } finally {
        underWay.arriveAndDeregister();
      }
    };
  }

  /** Waits until there are none, or for so long. */
  void awaitEnd(int seconds) {
    try {
      underWay.awaitAdvanceInterruptibly(underWay.arrive(), seconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      // They have had their time.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
