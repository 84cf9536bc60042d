package dev.anhanga.http.wire;

import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.NormalForm;
import dev.anhanga.runtime.meta.PersistenceMeta;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Identities as the last step of a path. Several values have commas between them. A text that a
 * path can't have as a step, as it is empty, {@code .} or {@code ..}, is written with a {@code ~}
 * before it; so is one that begins with {@code ~} itself.
 */
public final class IdText {

  private static final char MARK = '~';

  private IdText() {}

  /** The identity, encoded. */
  public static String of(PersistenceMeta meta, Id id) {
    StringBuilder text = new StringBuilder();
    for (int index = 0; index < id.size(); index++) {
      String value = text(meta.identityFields().get(index), id.value(index));
      text.append(index == 0 ? "" : ",").append(UrlText.encoded(marked(value)));
    }
    return text.toString();
  }

  private static String text(FieldMeta field, Object value) {
    return switch (field.dataType()) {
      case DECIMAL -> ((BigDecimal) value).toPlainString();
      case BYTES -> Base64.getUrlEncoder().withoutPadding().encodeToString((byte[]) value);
      default -> value.toString();
    };
  }

  private static String marked(String text) {
    boolean isMarked =
        text.isEmpty() || text.equals(".") || text.equals("..") || text.charAt(0) == MARK;
    return isMarked ? MARK + text : text;
  }

  /**
   * The identity that an encoded step of a path tells, in normal form: one record has one, however
   * it is written.
   *
   * @throws MalformedException if it isn't encoded as it should be
   * @throws InvalidQueryException if it is no identity of such a record
   */
  public static Id parse(PersistenceMeta meta, String encoded) {
    List<FieldMeta> fields = meta.identityFields();
    // A single text may have commas that nobody thought to encode.
    String[] parts = fields.size() == 1 ? new String[] {encoded} : encoded.split(",", -1);
    if (parts.length != fields.size()) {
      throw new InvalidQueryException(
          "The identity of "
              + meta
              + " has "
              + fields.size()
              + " values with commas between them.");
    }
    List<Object> values = new ArrayList<>();
    for (int index = 0; index < parts.length; index++) {
      values.add(normal(meta, fields.get(index), UrlText.decoded(parts[index])));
    }
    return values.size() == 1 ? Id.of(values.get(0)) : Id.of(values.toArray());
  }

  private static Object normal(PersistenceMeta meta, FieldMeta field, String decoded) {
    try {
      return NormalForm.ofGiven(field, value(field, decoded));
    } catch (IllegalArgumentException e) {
      throw new InvalidQueryException(
          "This is no identity of " + meta + ": " + field + " " + e.getMessage() + ".");
    }
  }

  private static Object value(FieldMeta field, String decoded) {
    boolean isMarked = !decoded.isEmpty() && decoded.charAt(0) == MARK;
    String text = isMarked ? decoded.substring(1) : decoded;
    if (field.dataType() != DataType.BYTES) {
      return text;
    }
    try {
      return Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw new MalformedException("isn't in Base64");
    }
  }
}
