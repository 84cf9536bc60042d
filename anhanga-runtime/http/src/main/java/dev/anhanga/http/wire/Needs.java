package dev.anhanga.http.wire;

import dev.anhanga.runtime.persistence.Capability;

/** What a request counts on, so that a server whose store lacks it refuses. */
public final class Needs {

  /** The header that names it. */
  public static final String HEADER = "Anhanga-Needs";

  /** That a batch is all or nothing. */
  public static final String ATOMIC = Capability.ATOMIC_BATCHES.name();

  private Needs() {}
}
