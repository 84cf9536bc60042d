package dev.anhanga.processor.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the name of a record or a component is spelled in stores, the same in every locale. */
public enum Naming {
  SNAKE_CASE("snake_case"),
  CAMEL_CASE("camelCase"),
  PASCAL_CASE("PascalCase"),
  KEBAB_CASE("kebab-case"),
  UPPER_SNAKE_CASE("UPPER_SNAKE_CASE"),
  AS_IS("as-is");

  private final String word;

  Naming(String word) {
    this.word = word;
  }

  /** How users write it, which for most is an example of it. */
  public String word() {
    return word;
  }

  /** The naming of this word, which is to be written exactly. */
  public static Optional<Naming> of(String word) {
    return Stream.of(values()).filter(naming -> naming.word.equals(word)).findFirst();
  }

  /** {@code birthDate} or {@code address.street} in this spelling. */
  public String spelled(String path) {
    List<String> words = words(path);
    return switch (this) {
      case SNAKE_CASE -> String.join("_", words);
      case KEBAB_CASE -> String.join("-", words);
      case UPPER_SNAKE_CASE -> String.join("_", words).toUpperCase(Locale.ROOT);
      case PASCAL_CASE -> camel(words);
      case CAMEL_CASE -> words.get(0) + camel(words.subList(1, words.size()));
      case AS_IS -> path.replace('.', '_');
    };
  }

  /** In small letters. A {@code _} between words goes; one at an end, or one of several, stays. */
  private static List<String> words(String path) {
    return List.of(Words.snake(path).split("\\.|(?<=[^_])_(?=[^_])", -1));
  }

  private static String camel(List<String> words) {
    return words.stream().map(Words::upperCamel).collect(Collectors.joining());
  }
}
