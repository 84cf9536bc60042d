package dev.anhanga.runtime.error;

/** A record that was asked for, or was to be updated, isn't stored. Nothing was changed. */
public final class RecordNotFoundException extends AnhangaException {

  private static final long serialVersionUID = 1L;

  private final String resource;
  private final String id;

  /**
   * @param resource the resource's name
   * @param id the identity that has no record, as text
   */
  public RecordNotFoundException(String resource, String id) {
    super("There is no " + resource + " with identity " + id + ".", null);
    this.resource = resource;
    this.id = id;
  }

  /** The resource's name. */
  public String resource() {
    return resource;
  }

  /** The identity that has no record, as text. */
  public String id() {
    return id;
  }
}
