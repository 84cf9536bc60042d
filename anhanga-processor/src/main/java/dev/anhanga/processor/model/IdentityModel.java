package dev.anhanga.processor.model;

import dev.anhanga.annotations.Generation;

/**
 * What {@code @Identity} says.
 *
 * @param origin the annotation
 * @param generationOrigin the generation, where one is written; else the annotation
 */
public record IdentityModel(Generation generation, Origin origin, Origin generationOrigin) {

  /** Who makes a value of this kind; never {@code AUTO}. */
  public Generation generationOf(Kind kind) {
    if (generation != Generation.AUTO) {
      return generation;
    }
    return kind == Kind.UUID ? Generation.UUID_V7 : Generation.ASSIGNED;
  }
}
