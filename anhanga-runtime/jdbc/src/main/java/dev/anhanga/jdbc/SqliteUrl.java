package dev.anhanga.jdbc;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What goes with an SQLite URL, as far as it doesn't say otherwise itself. */
final class SqliteUrl {

  static final String PREFIX = "jdbc:sqlite:";

  /** Durable, with readers beside the one writer, which asks for its place when it begins. */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "journal_mode", "WAL",
          "synchronous", "FULL",
          "busy_timeout", "5000",
          "foreign_keys", "true",
          "transaction_mode", "IMMEDIATE");

  private SqliteUrl() {}

  static PoolSettings settings(String url) {
    String query = url.contains("?") ? url.substring(url.indexOf('?') + 1) : "";
    Map<String, String> settings = new LinkedHashMap<>(SETTINGS);
    for (String pair : query.split("&", -1)) {
      settings.remove(pair.split("=", 2)[0].toLowerCase(Locale.ROOT));
    }
    return new PoolSettings(url, settings, isInMemory(url, query), false);
  }

  /** Also the database without a name, which SQLite keeps in a file that it removes. */
  private static boolean isInMemory(String url, String query) {
    String path = url.substring(PREFIX.length());
    String name = query.isEmpty() ? path : path.substring(0, path.indexOf('?'));
    return name.isEmpty()
        || name.equals("?")
        || name.endsWith(":memory:")
        || query.contains("mode=memory");
  }
}
