package dev.anhanga.jdbc;

import java.util.Locale;
import java.util.Map;

/** What goes with an H2 URL, as far as it doesn't say otherwise itself. */
final class H2Url {

  static final String PREFIX = "jdbc:h2:";

  private static final String IN_MEMORY = PREFIX + "mem:";

  private H2Url() {}

  static PoolSettings settings(String url) {
    String upper = url.toUpperCase(Locale.ROOT);
    // A commit that was answered is on the disk.
    String durable = upper.contains(";WRITE_DELAY=") ? url : url + ";WRITE_DELAY=0";
    boolean isInMemory = url.startsWith(IN_MEMORY);
    boolean isNamed = isInMemory && !url.equals(IN_MEMORY) && !url.startsWith(IN_MEMORY + ";");
    return new PoolSettings(durable, Map.of(), isInMemory && !isNamed, isNamed);
  }
}
