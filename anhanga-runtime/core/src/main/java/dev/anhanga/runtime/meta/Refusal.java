package dev.anhanga.runtime.meta;

import org.jspecify.annotations.Nullable;

/**
 * A value that a converter refuses. Its text is safe to show: it completes a sentence that begins
 * with the field's name, says at which place of a tree the value is, and never holds the value.
 */
final class Refusal extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String place;
  private final String problem;

  private Refusal(String place, String problem, @Nullable Throwable cause) {
    super(place.isEmpty() ? problem : "has at " + place + ": " + problem, cause);
    this.place = place;
    this.problem = problem;
  }

  Refusal(String problem) {
    this("", problem, null);
  }

  Refusal(String problem, Throwable cause) {
    this("", problem, cause);
  }

  /** The same refusal, of something inside a list: {@code has at [3]: is null}. */
  Refusal atIndex(int index) {
    return at("[" + index + "]");
  }

  /** The same, inside a map. The key is told by its number, as it is data like the value. */
  Refusal atEntry(int number) {
    return at("[key " + number + "]");
  }

  /** The same, inside a record: {@code has at sku: is no text}. */
  Refusal atName(String name) {
    return at(name);
  }

  private Refusal at(String step) {
    String dot = place.isEmpty() || place.startsWith("[") ? "" : ".";
    return new Refusal(step + dot + place, problem, getCause());
  }
}
