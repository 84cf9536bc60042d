package dev.anhanga.http.server;

/** What a request does, for whoever allows it. */
public enum Operation {
  /** Reads a page, all records, or some by their identities; or counts them. */
  SEARCH,
  /** Reads a record. */
  READ,
  /** Stores new records. */
  CREATE,
  /** Changes records that are there. */
  UPDATE,
  /** Stores records, be they there or not. */
  UPSERT,
  /** Removes records. */
  DESTROY,
  /** Tells which fields records have. */
  DESCRIBE
}
