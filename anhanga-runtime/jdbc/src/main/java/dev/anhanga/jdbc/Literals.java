package dev.anhanga.jdbc;

import java.util.HexFormat;

/** Values in the text of statements that can't be given any other way. */
final class Literals {

  private static final HexFormat HEX = HexFormat.of();

  private Literals() {}

  static String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  static String bytes(byte[] value) {
    return "X'" + HEX.formatHex(value) + "'";
  }
}
