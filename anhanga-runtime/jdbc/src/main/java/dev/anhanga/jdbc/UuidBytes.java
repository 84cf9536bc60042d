package dev.anhanga.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** UUIDs as 16 bytes, whose order is theirs. */
enum UuidBytes implements ColumnCodec {
  INSTANCE;

  static byte[] of(UUID uuid) {
    byte[] bytes = new byte[2 * Long.BYTES];
    put(bytes, 0, uuid.getMostSignificantBits());
    put(bytes, Long.BYTES, uuid.getLeastSignificantBits());
    return bytes;
  }

  private static void put(byte[] bytes, int from, long value) {
    for (int index = 0; index < Long.BYTES; index++) {
      bytes[from + index] = (byte) (value >>> (Long.SIZE - Byte.SIZE * (index + 1)));
    }
  }

  private static long longAt(byte[] bytes, int from) {
    long value = 0;
    for (int index = 0; index < Long.BYTES; index++) {
      value = value << Byte.SIZE | (bytes[from + index] & 0xFF);
    }
    return value;
  }

  @Override
  public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
    statement.setBytes(index, of((UUID) value));
  }

  @Override
  public @Nullable Object read(ResultSet result, int index) throws SQLException {
    byte[] bytes = result.getBytes(index);
    return bytes == null ? null : new UUID(longAt(bytes, 0), longAt(bytes, Long.BYTES));
  }
}
