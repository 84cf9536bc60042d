package demo;

import dev.anhanga.annotations.Convert;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.runtime.meta.Converter;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Identities that are records of their own, or converted. */
final class Ledger {

  @Schema
  record Account(@Identity AccountId id, String name) {}

  record AccountId(UUID value) {}

  @Schema
  record Entry(@Identity Place place, @Identity int line, @Nullable String text) {}

  record Place(AccountId account, YearMonth month, DayOfWeek day) {}

  @Schema
  record Currency(@Convert(IsoCode.AsText.class) @Identity IsoCode patch, short digits) {}

  record IsoCode(String letters) {

    static final class AsText implements Converter<IsoCode, String> {
      @Override
      public String toStored(IsoCode code) {
        return code.letters();
      }

      @Override
      public IsoCode fromStored(String text) {
        return new IsoCode(text);
      }
    }
  }
}
