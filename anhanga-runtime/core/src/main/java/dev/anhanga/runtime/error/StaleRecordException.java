package dev.anhanga.runtime.error;

/**
 * A record was changed by another since the caller read it: the version it carries is no longer the
 * stored one. Nothing was changed. Read the record again, and decide anew.
 */
public final class StaleRecordException extends AnhangaException {

  private static final long serialVersionUID = 1L;

  private final String resource;
  private final String id;

  /**
   * @param resource the resource's name
   * @param id the record's identity, as text
   */
  public StaleRecordException(String resource, String id) {
    super(
        "The "
            + resource
            + " with identity "
            + id
            + " was changed by another since it was read. Read it again before changing it.",
        null);
    this.resource = resource;
    this.id = id;
  }

  /** The resource's name. */
  public String resource() {
    return resource;
  }

  /** The record's identity, as text. */
  public String id() {
    return id;
  }
}
