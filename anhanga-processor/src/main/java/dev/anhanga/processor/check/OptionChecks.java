package dev.anhanga.processor.check;

import dev.anhanga.processor.model.Naming;
import dev.anhanga.processor.model.NamingOptions;
import dev.anhanga.processor.model.Origin;
import dev.anhanga.processor.report.Finding;
import dev.anhanga.processor.report.Problem;
import dev.anhanga.processor.report.Quoted;
import dev.anhanga.processor.report.Suggestion;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The compiler's options that are ours: they exist, and have values that they can have. */
public final class OptionChecks {

  private static final String OURS = "anhanga.";

  /** A hyphen is no part of a column's name. */
  private static final Set<Naming> OF_FIELDS = EnumSet.complementOf(EnumSet.of(Naming.KEBAB_CASE));

  private static final Map<String, Set<Naming>> NAMINGS =
      Map.of(NamingOptions.RESOURCES, EnumSet.allOf(Naming.class), NamingOptions.FIELDS, OF_FIELDS);

  private OptionChecks() {}

  /** What is wrong with the options of a compilation, which is nowhere in its sources. */
  public static List<Finding> of(Map<String, @Nullable String> options) {
    List<Finding> findings = new ArrayList<>();
    new TreeMap<>(options)
        .forEach(
            (name, value) -> {
              if (name.startsWith(OURS)) {
                finding(name, value == null ? "" : value).ifPresent(findings::add);
              }
            });
    return findings;
  }

  private static Optional<Finding> finding(String name, String value) {
    Set<Naming> namings = NAMINGS.get(name);
    if (namings == null) {
      List<String> known = List.of(NamingOptions.FIELDS, NamingOptions.RESOURCES);
      return Optional.of(
          Finding.of(
              Problem.OPTION_UNKNOWN,
              Origin.nowhere(Origin.RECORD),
              Quoted.of(name),
              meant(name, known),
              Choices.of(known)));
    }
    List<String> words = namings.stream().map(Naming::word).toList();
    return words.contains(value)
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                Problem.OPTION_NAMING,
                Origin.nowhere(Origin.RECORD),
                name,
                Quoted.of(value),
                meant(value, words),
                Choices.of(words)));
  }

  private static String meant(String unknown, List<String> known) {
    return Suggestion.nearest(unknown, known).map(" Did you mean %s?"::formatted).orElse("");
  }
}
