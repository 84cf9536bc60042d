package dev.anhanga.processor.model;

import java.util.Optional;

/**
 * Whether a value never leaves the server.
 *
 * @param annotation its own {@code @Hidden}
 * @param isAround whether a nested record around it is hidden
 */
public record Hiding(Optional<Origin> annotation, boolean isAround) {

  /** A component of which nothing is said. */
  public static final Hiding NEVER = new Hiding(Optional.empty(), false);

  /** Whether anything says so. */
  public boolean isHidden() {
    return isAround || annotation.isPresent();
  }
}
