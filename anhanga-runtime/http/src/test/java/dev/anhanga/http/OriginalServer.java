package dev.anhanga.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.anhanga.http.wire.WireJson;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Stands for a server of the original system, which is another program in another language: it
 * keeps objects under their {@code id}, knows five requests, and tells failures by a status alone.
 */
final class OriginalServer implements AutoCloseable {

  private final Map<String, Map<String, @Nullable Object>> records = new LinkedHashMap<>();
  private final HttpServer server;

  OriginalServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/api/person", this::handle);
    server.start();
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api");
  }

  private void handle(HttpExchange exchange) throws IOException {
    String id = exchange.getRequestURI().getPath().replaceFirst("^/api/person/?", "");
    try (exchange) {
      switch (exchange.getRequestMethod() + (id.isEmpty() ? "" : " id")) {
        case "GET" -> answer(exchange, 200, page());
        case "POST" -> create(exchange);
        case "GET id" -> answer(exchange, records.containsKey(id) ? 200 : 404, records.get(id));
        case "PUT id" -> update(exchange, id);
        case "DELETE id" -> answer(exchange, records.remove(id) == null ? 404 : 204, null);
        default -> answer(exchange, 405, null);
      }
    }
  }

  private Map<String, @Nullable Object> page() {
    Map<String, @Nullable Object> page = new LinkedHashMap<>();
    page.put("data", List.copyOf(records.values()));
    page.put("total", (long) records.size());
    page.put("page", 1L);
    page.put("limit", 20L);
    return page;
  }

  private void create(HttpExchange exchange) throws IOException {
    Map<String, @Nullable Object> record = body(exchange);
    boolean isTaken = records.putIfAbsent((String) record.get("id"), record) != null;
    answer(exchange, isTaken ? 409 : 201, record);
  }

  private void update(HttpExchange exchange, String id) throws IOException {
    Map<String, @Nullable Object> record = records.get(id);
    if (record != null) {
      record.putAll(body(exchange));
    }
    answer(exchange, record == null ? 404 : 200, record);
  }

  @SuppressWarnings("unchecked") // It is an object, as the driver sends one.
  private static Map<String, @Nullable Object> body(HttpExchange exchange) throws IOException {
    return (Map<String, @Nullable Object>) WireJson.tree(exchange.getRequestBody().readAllBytes());
  }

  private static void answer(HttpExchange exchange, int status, @Nullable Object tree)
      throws IOException {
    if (tree == null || status >= 400) {
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    byte[] bytes = WireJson.bytes(tree);
    exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
