package dev.anhanga.runtime.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An identity or a unique value is taken by another record. Nothing was changed. */
public final class DuplicateRecordException extends AnhangaException {

  private static final long serialVersionUID = 1L;

  private final String resource;
  private final String[] fields;

  /**
   * @param resource the resource's name
   * @param fields the fields, by their names in the meta, whose values together are taken
   */
  public DuplicateRecordException(String resource, List<String> fields) {
    this(resource, fields, null);
  }

  /**
   * @param resource the resource's name
   * @param fields the fields, by their names in the meta, whose values together are taken
   * @param cause what the store said
   */
  public DuplicateRecordException(String resource, List<String> fields, @Nullable Throwable cause) {
    super(
        "Another " + resource + " has the same " + String.join(" and ", fields) + " already.",
        cause);
    this.resource = resource;
    this.fields = fields.toArray(String[]::new);
  }

  /** The resource's name. */
  public String resource() {
    return resource;
  }

  /** The fields, by their names in the meta, whose values together are taken. */
  public List<String> fields() {
    return List.of(fields);
  }
}
