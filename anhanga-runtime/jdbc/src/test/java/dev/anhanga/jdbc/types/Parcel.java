package dev.anhanga.jdbc.types;

import dev.anhanga.annotations.Convert;
import dev.anhanga.annotations.Decimal;
import dev.anhanga.annotations.Default;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Unique;
import dev.anhanga.runtime.meta.Converter;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One component of each type whose values are converted. */
@Schema
record Parcel(
    @Identity UUID id,
    @Default("1") byte layers,
    @Default("2") short weight,
    @Default("x") char mark,
    @Default("0.1") float volume,
    @Default("12345678901234567890") BigInteger serial,
    @Decimal(precision = 4, scale = 0) @Nullable BigInteger shortSerial,
    @Default("2026-01-31T12:00:00+01:00") OffsetDateTime sentAt,
    @Default("PT1.000001S") Duration transit,
    @Default("2026") Year year,
    @Default("2026-01") YearMonth month,
    @Default("Europe/Paris") ZoneId zone,
    @Default("+01:00") ZoneOffset offset,
    @Unique @Nullable URI site,
    Optional<String> note,
    Optional<Integer> count,
    Optional<DayOfWeek> day,
    Optional<Duration> delay,
    @Convert(Colour.AsNumber.class) Colour colour,
    @Convert(Colour.AsNumber.class) Optional<Colour> ribbon,
    @Convert(Seal.AsBoolean.class) Seal seal) {

  record Colour(int red, int green, int blue) {

    static final class AsNumber implements Converter<Colour, Integer> {
      @Override
      public Integer toStored(Colour colour) {
        if (colour.red > 255) {
          throw new IllegalArgumentException("is too red");
        }
        return (colour.red << 16) + (colour.green << 8) + colour.blue;
      }

      @Override
      public Colour fromStored(Integer number) {
        return new Colour(number >> 16 & 255, number >> 8 & 255, number & 255);
      }
    }
  }

  enum Seal {
    OPEN,
    SHUT;

    static final class AsBoolean implements Converter<Seal, Boolean> {
      @Override
      public Boolean toStored(Seal seal) {
        return seal == SHUT;
      }

      @Override
      public Seal fromStored(Boolean stored) {
        return stored ? SHUT : OPEN;
      }
    }
  }
}
