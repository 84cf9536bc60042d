package dev.anhanga.annotations;

/** Who makes an {@link Identity @Identity} that is absent at create. */
public enum Generation {

  /**
   * {@link #UUID_V7} for a {@code UUID} that is the whole identity, {@link #ASSIGNED} for anything
   * else.
   */
  AUTO,

  /**
   * A version 7 UUID is made before the record is stored: ordered by time, so that an index grows
   * at its end. For a {@code UUID}.
   */
  UUID_V7,

  /**
   * A version 4 UUID is made before the record is stored: random, so that it says nothing about
   * when. For a {@code UUID}.
   */
  UUID_V4,

  /** The caller gives it; without one, create is refused. For any identity. */
  ASSIGNED,

  /**
   * The store makes it, as an identity column does, and create returns it. A 0 means absent. For an
   * {@code int} or a {@code long} that is the whole identity.
   */
  DATABASE
}
