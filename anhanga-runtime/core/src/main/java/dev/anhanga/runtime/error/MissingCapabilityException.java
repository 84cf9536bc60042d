package dev.anhanga.runtime.error;

/**
 * A schema, a query or a transaction needs what its driver doesn't have. Nothing was read or
 * changed.
 */
public final class MissingCapabilityException extends AnhangaException {

  private static final long serialVersionUID = 1L;

  private final String resource;
  private final String driver;
  private final String capability;

  /**
   * @param resource the resource that needs the capability, or what else does
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
            + " does not have. Use a driver that has it, or do without.",
        null);
    this.resource = resource;
    this.driver = driver;
    this.capability = capability;
  }

  /** The resource that needs the capability, or what else does. */
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
