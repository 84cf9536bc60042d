package dev.anhanga.processor.model;

import dev.anhanga.annotations.Generation;

/**
 * What {@code @Identity} says.
 *
 * @param origin the annotation
 * @param generationOrigin the generation, where one is written; else the annotation
 */
public record IdentityModel(Generation generation, Origin origin, Origin generationOrigin) {

  /**
   * Who makes a value of this kind; never {@code AUTO}. A part of an identity commonly names
   * another record, so it isn't made up unless the user says so.
   */
  public Generation generationOf(KnownType type, boolean isWhole) {
    if (generation != Generation.AUTO) {
      return generation;
    }
    boolean isMade = isWhole && type.kind() == Kind.UUID && type.form().isEmpty();
    return isMade ? Generation.UUID_V7 : Generation.ASSIGNED;
  }
}
