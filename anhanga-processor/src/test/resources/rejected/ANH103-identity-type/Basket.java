package demo;

import dev.anhanga.annotations.Convert;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.runtime.meta.Converter;
import java.util.Locale;
import java.util.Set;

/** Identities that would need converters of their own, which a stub has not. */
@Schema
record Basket(
    @Identity Set<Integer> numbers, @Identity @Convert(Basket.AsText.class) Locale locale) {

  static final class AsText implements Converter<Locale, String> {
    @Override
    public String toStored(Locale locale) {
      return locale.toLanguageTag();
    }

    @Override
    public Locale fromStored(String text) {
      return Locale.forLanguageTag(text);
    }
  }
}
