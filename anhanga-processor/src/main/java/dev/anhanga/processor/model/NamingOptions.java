package dev.anhanga.processor.model;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How names in stores are spelled in a compilation, where no record says otherwise.
 *
 * @param resources the names of records
 * @param fields the names of components
 */
public record NamingOptions(Naming resources, Naming fields) {

  /** The option for the names of records, as in {@code -Aanhanga.resource.naming=kebab-case}. */
  public static final String RESOURCES = "anhanga.resource.naming";

  /** The option for the names of components. */
  public static final String FIELDS = "anhanga.field.naming";

  /** What holds when nothing is said. */
  public static final NamingOptions USUAL = new NamingOptions(Naming.SNAKE_CASE, Naming.SNAKE_CASE);

  /** What a compiler's options say; as usual, where they say nothing that is known. */
  public static NamingOptions of(Map<String, @Nullable String> options) {
    return new NamingOptions(naming(options.get(RESOURCES)), naming(options.get(FIELDS)));
  }

  private static Naming naming(@Nullable String word) {
    return Naming.of(Objects.requireNonNullElse(word, "")).orElse(Naming.SNAKE_CASE);
  }
}
