package dev.anhanga.http;

import com.sun.net.httpserver.HttpServer;
import dev.anhanga.http.server.ApiHandler;
import dev.anhanga.http.server.ApiOptions;
import dev.anhanga.http.server.ApiResource;
import dev.anhanga.http.server.ClientClock;
import dev.anhanga.http.server.JdkHandler;
import dev.anhanga.runtime.Anhanga;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.service.RecordSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Remote drivers whose servers come to be as they are needed: for each meta that is initialized, a
 * handler over a store that all of them share, as if a program of each version ran somewhere.
 */
final class Deployed implements AutoCloseable {

  static {
    // As ApiServer says it: otherwise each answer takes 40 milliseconds.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final PersistenceContract store;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<PersistenceMeta, URI> places = new ConcurrentHashMap<>();

  private Deployed(PersistenceContract store, HttpServer server) {
    this.store = store;
    this.server = server;
  }

  /** Servers over this store, which is closed with them. */
  static Deployed over(PersistenceContract store) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      Deployed deployed = new Deployed(store, server);
      server.setExecutor(deployed.threads);
      server.start();
      return deployed;
    } catch (IOException e) {
      throw new UncheckedIOException("There is no port to be had.", e);
    }
  }

  /** The place of a meta's server, which is made ready with its store. */
  private URI deploy(PersistenceMeta meta) {
    store.initialize(meta);
    return places.computeIfAbsent(meta, this::served);
  }

  private URI served(PersistenceMeta meta) {
    String base = "/v" + (places.size() + 1);
    RecordSchema<Row> schema = new Rows(meta);
    Clock clock = ClientClock.or(Clock.systemUTC());
    ApiResource<Row> resource =
        ApiResource.of(schema, Anhanga.createService(schema, store, clock), store.capabilities());
    ApiHandler handler =
        ApiHandler.of(ApiOptions.of().basePath(base).maxBodyBytes(64 << 20), resource);
    server.createContext(base + "/", new JdkHandler(handler));
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + base);
  }

  /** A driver, each of whose metas is kept by a server of its own. */
  PersistenceContract driver(UnaryOperator<PersistenceContract> face) {
    Clients clients = new Clients(face);
    return (PersistenceContract)
        Proxy.newProxyInstance(
            Deployed.class.getClassLoader(), new Class<?>[] {PersistenceContract.class}, clients);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    store.close();
  }

  /** Passes each call to the client for its meta. */
  private final class Clients implements InvocationHandler {

    private final UnaryOperator<PersistenceContract> face;
    private final PersistenceContract unbound;
    private final Map<PersistenceMeta, PersistenceContract> clients = new ConcurrentHashMap<>();

    Clients(UnaryOperator<PersistenceContract> face) {
      this.face = face;
      this.unbound = face.apply(HttpDriver.of(URI.create("http://127.0.0.1:1")));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
        throws Throwable {
      if (method.getName().equals("close")) {
        clients.values().forEach(PersistenceContract::close);
        unbound.close();
        return null;
      }
      boolean isOfMeta = arguments != null && arguments[0] instanceof PersistenceMeta;
      PersistenceContract client =
          isOfMeta ? client(method, (PersistenceMeta) arguments[0]) : unbound;
      try {
        return method.invoke(client, arguments);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }

    private PersistenceContract client(Method method, PersistenceMeta meta) {
      URI place = method.getName().equals("initialize") ? deploy(meta) : places.get(meta);
      return clients.computeIfAbsent(meta, it -> face.apply(HttpDriver.of(place)));
    }
  }

  /** Records that are rows. */
  record Rows(PersistenceMeta meta) implements RecordSchema<Row> {

    @Override
    public Row toRow(Row record) {
      return record;
    }

    @Override
    public Row fromRow(Row row) {
      return Row.copyOf(row);
    }
  }
}
