package dev.anhanga.jdbc;

/** What a driver does about the tables that a record needs, before it first uses them. */
public enum SchemaMode {
  /** Creates tables, columns and indexes that are missing. Drops nothing. */
  CREATE_AND_ADD,
  /**
   * Changes nothing. What {@link #CREATE_AND_ADD} would refuse is refused, and what it would run is
   * told by the exception.
   */
  VALIDATE,
  /** Doesn't look: the first operation that needs what isn't there fails. */
  NONE
}
