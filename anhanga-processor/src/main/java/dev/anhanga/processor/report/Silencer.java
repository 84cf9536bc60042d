package dev.anhanga.processor.report;

import dev.anhanga.processor.model.Origin;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts that silence our warnings: {@code @SuppressWarnings("anhanga:double-identity")}, or
 * {@code "anhanga"} for all of them.
 */
public final class Silencer {

  private static final String ALL = "anhanga";
  private static final String ONE = ALL + ":";

  private static final List<String> TAGS =
      Stream.of(Problem.values()).map(Problem::tag).flatMap(Optional::stream).toList();

  private Silencer() {}

  /** The tags of the warnings that these texts silence. */
  public static Set<String> tagsIn(Collection<String> texts) {
    return TAGS.stream()
        .filter(tag -> texts.contains(ALL) || texts.contains(ONE + tag))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What there is to say about a text that was meant to silence one, and silences none. */
  public static Optional<Finding> unknown(String text, Origin origin) {
    String tag = text.startsWith(ONE) ? text.substring(ONE.length()) : "";
    if (!text.startsWith(ONE) || TAGS.contains(tag)) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(
            Problem.WARNING_UNKNOWN,
            origin,
            Quoted.of(text),
            Suggestion.didYouMean(tag, TAGS),
            String.join(", ", TAGS)));
  }
}
