package dev.anhanga.processor.testing;

import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/**
 * A place on earth, as a JVM has it by default: how it writes numbers and letters, and its clock.
 */
public record Environment(String locale, String zone) {

  /** Does something there, and comes back. */
  public <T> T in(Supplier<T> task) {
    Locale oldLocale = Locale.getDefault();
    TimeZone oldZone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      return task.get();
    } finally {
      Locale.setDefault(oldLocale);
      TimeZone.setDefault(oldZone);
    }
  }
}
