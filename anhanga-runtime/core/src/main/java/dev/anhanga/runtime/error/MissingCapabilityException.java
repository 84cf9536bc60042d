package dev.anhanga.runtime.error;

/** A schema or a query needs what its driver doesn't have. Nothing was read or changed. */
public final class MissingCapabilityException extends AnhangaException {

  private static final long serialVersionUID = 1L;

  private final String resource;
  private final String driver;
  private final String capability;

  /**
   * @param resource the resource that needs the capability
   * @param driver the driver that lacks it
   * @param capability the capability's name
   */
  public MissingCapabilityException(String resource, String driver, String capability) {
    super(
        resource
            + " needs "
            + capability
            + ", which "
            + driver
            + " does not have. Use a driver that has it, or a schema that does not need it.",
        null);
    this.resource = resource;
    this.driver = driver;
    this.capability = capability;
  }

  /** The resource that needs the capability. */
  public String resource() {
    return resource;
  }

  /** The driver that lacks it. */
  public String driver() {
    return driver;
  }

  /** The capability's name. */
  public String capability() {
    return capability;
  }
}
