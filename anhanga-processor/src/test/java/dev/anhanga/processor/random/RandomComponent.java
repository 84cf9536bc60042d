package dev.anhanga.processor.random;

import java.util.ArrayList;
import java.util.List;

/**
 * A component of a random record.
 *
 * @param annotations as they are written, but for {@code @Nullable}, which is the type's
 */
record RandomComponent(String name, RandomType type, List<String> annotations, Role role) {

  /** What a component is to its record. */
  enum Role {
    PLAIN,
    IDENTITY,
    /** An identity that may be left out at create. */
    MADE_IDENTITY,
    VERSION
  }

  static RandomComponent plain(String name, RandomType type, String... annotations) {
    return new RandomComponent(name, type, List.of(annotations), Role.PLAIN);
  }

  RandomComponent with(String annotation) {
    List<String> more = new ArrayList<>(annotations);
    more.add(annotation);
    return new RandomComponent(name, type, List.copyOf(more), role);
  }

  RandomComponent as(Role other) {
    return new RandomComponent(name, type, annotations, other);
  }

  boolean isIdentity() {
    return role == Role.IDENTITY || role == Role.MADE_IDENTITY;
  }

  boolean has(String annotation) {
    return annotations.stream().anyMatch(written -> written.startsWith(annotation));
  }

  /** Whether Java lets it be null, and the record doesn't. */
  boolean isRequired() {
    return !type.is(RandomType.Trait.PRIMITIVE)
        && !type.text().contains("@Nullable")
        && role == Role.PLAIN
        && !has("@Default");
  }

  @Override
  public String toString() {
    return String.join(" ", annotations)
        + (annotations.isEmpty() ? "" : " ")
        + type.text()
        + " "
        + name;
  }
}
