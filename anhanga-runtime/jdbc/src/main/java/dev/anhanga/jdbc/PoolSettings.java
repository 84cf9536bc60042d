package dev.anhanga.jdbc;

import java.util.Map;

/**
 * How a pool of a URL is opened.
 *
 * @param url the URL, completed
 * @param properties what the JDBC driver is told beside the URL
 * @param isPrivate whether only one connection can ever see the database
 * @param endsWithLastConnection whether the database is gone once nobody is connected
 */
record PoolSettings(
    String url, Map<String, String> properties, boolean isPrivate, boolean endsWithLastConnection) {

  static PoolSettings of(String url) {
    if (url.startsWith(SqliteUrl.PREFIX)) {
      return SqliteUrl.settings(url);
    }
    return url.startsWith(H2Url.PREFIX)
        ? H2Url.settings(url)
        : new PoolSettings(url, Map.of(), false, false);
  }
}
