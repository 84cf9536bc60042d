package dev.anhanga.processor.model;

import java.util.Optional;

/**
 * Whether a value may be missing, and how the user says so.
 *
 * @param isAnnotated whether the component is {@code @Nullable}
 * @param isOptional whether its type is {@code Optional}
 * @param around the nearest nested record around it that may be missing
 */
public record Nullness(boolean isAnnotated, boolean isOptional, Optional<String> around) {

  /** A component that always has a value. */
  public static final Nullness NEVER = new Nullness(false, false, Optional.empty());

  /** Whether the component may lack a value where the record around it is there. */
  public boolean isOwn() {
    return isAnnotated || isOptional;
  }
}
