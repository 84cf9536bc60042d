package dev.anhanga.jdbc;

import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.NormalForm;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/**
 * Trees as JSON text, in UTF-8 for a database that has a type for it.
 *
 * @param field the field, whose normal form is that of what is read
 * @param form what the database takes for JSON
 */
record JsonCodec(FieldMeta field, Form form) implements ColumnCodec {

  /** What a database takes for JSON. */
  enum Form {
    /** Text. */
    TEXT,
    /** Bytes, while text is a mere string. */
    BYTES,
    /** Text that isn't said to be text, for the database to find its type. */
    OTHER
  }

  @Override
  public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
    String text = JsonText.of(value);
    switch (form) {
      case TEXT -> statement.setString(index, text);
      case BYTES -> statement.setBytes(index, text.getBytes(StandardCharsets.UTF_8));
      case OTHER -> statement.setObject(index, text, Types.OTHER);
    }
  }

  @Override
  public @Nullable Object read(ResultSet result, int index) throws SQLException {
    String text = text(result, index);
    return text == null ? null : tree(text);
  }

  private @Nullable String text(ResultSet result, int index) throws SQLException {
    if (form != Form.BYTES) {
      return result.getString(index);
    }
    byte[] bytes = result.getBytes(index);
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }

  private Object tree(String text) {
    Object tree = JsonText.parsed(text);
    if (tree == null) {
      throw new IllegalArgumentException("JSON's own null is neither null nor a value here.");
    }
    return NormalForm.of(field, tree);
  }
}
