package dev.anhanga.http.server;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ExecutorService;

/**
 * A running server of the JDK's with an {@link ApiHandler} in it. Answers on virtual threads where
 * the JDK has them, and else on up to 200 threads. A sender that takes longer than a minute for a
 * request is cut off, unless the system property {@code sun.net.httpserver.maxReqTime} says
 * otherwise; so is one that takes as long to read an answer ({@code maxRspTime}). Closing it stops
 * it: answers under way have two seconds to end.
 */
public final class ApiServer implements AutoCloseable {

  private static final String PATIENCE_SECONDS = "60";
  private static final int GRACE_SECONDS = 2;

  private final HttpServer server;
  private final ExecutorService threads;
  private final Exchanges exchanges;
  private final String basePath;

  private ApiServer(
      HttpServer server, ExecutorService threads, Exchanges exchanges, String basePath) {
    this.server = server;
    this.threads = threads;
    this.exchanges = exchanges;
    this.basePath = basePath;
  }

  /**
   * Starts to serve on the loopback interface.
   *
   * @param port 0 for any that is free
   * @throws UncheckedIOException if the port is taken
   */
  public static ApiServer start(ApiHandler handler, int port) {
    return start(handler, new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
  }

  /**
   * Starts to serve.
   *
   * @param address where; the port is 0 for any that is free
   * @throws UncheckedIOException if the address can't be had
   */
  public static ApiServer start(ApiHandler handler, InetSocketAddress address) {
    return start(handler, address, Map.of());
  }

  /**
   * Starts to serve, with handlers of one's own beside it.
   *
   * @param others by the path that each is for, such as {@code /} for pages
   * @throws UncheckedIOException if the address can't be had
   */
  public static ApiServer start(
      ApiHandler handler, InetSocketAddress address, Map<String, HttpHandler> others) {
    setProperties();
    HttpServer server;
    try {
      server = HttpServer.create(address, 0);
    } catch (IOException e) {
      throw new UncheckedIOException("The server can't have the address " + address + ".", e);
    }
    ExecutorService threads = ServerThreads.make();
    server.setExecutor(threads);
    Exchanges exchanges = new Exchanges();
    server.createContext(handler.basePath() + "/", exchanges.counted(new JdkHandler(handler)));
    others.forEach((path, other) -> server.createContext(path, exchanges.counted(other)));
    server.start();
    return new ApiServer(server, threads, exchanges, handler.basePath());
  }

  /**
   * The JDK's server waits for ever, and holds back what it writes until the client has confirmed
   * what came before, unless it is told not to before the first one is made.
   */
  private static void setProperties() {
    setProperty("maxReqTime", PATIENCE_SECONDS);
    setProperty("maxRspTime", PATIENCE_SECONDS);
    setProperty("nodelay", "true");
  }

  private static void setProperty(String name, String value) {
    String property = "sun.net.httpserver." + name;
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }

  /** Where it serves its resources: {@code http://127.0.0.1:8080/api}. */
  public URI uri() {
    InetSocketAddress address = server.getAddress();
    String host = address.getAddress().getHostAddress();
    String literal = host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + literal + ":" + address.getPort() + basePath);
  }

  /** The port that it has. */
  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    exchanges.awaitEnd(GRACE_SECONDS);
    server.stop(0);
    threads.shutdownNow();
  }
}
