package dev.anhanga.jdbc;

import java.nio.charset.StandardCharsets;

/** Names that are longer than databases take. */
final class Names {

  private Names() {}

  /**
   * The name, or its beginning and a hash of it: the same in every process.
   *
   * @param longest how many bytes of UTF-8 there may be
   */
  static String shortened(String name, int longest) {
    if (bytes(name) <= longest) {
      return name;
    }
    String hash = "_" + Integer.toHexString(name.hashCode());
    int end = Math.min(name.length(), longest - hash.length());
    while (bytes(name.substring(0, end)) > longest - hash.length()
        || Character.isHighSurrogate(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(0, end) + hash;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
