package dev.anhanga.contract;

/** What every driver promises. A driver's test extends it. */
public abstract class DriverContract {

  /** For the driver's test. */
  protected DriverContract() {}
}
