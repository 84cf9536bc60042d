package demo;

import dev.anhanga.annotations.Convert;
import dev.anhanga.annotations.Decimal;
import dev.anhanga.annotations.Default;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Unique;
import dev.anhanga.runtime.meta.Converter;
import java.math.BigDecimal;
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

@Schema
record Shipment(
    @Identity UUID id,
    @Default("7") byte crates,
    @Default("-300") short shelf,
    @Nullable Byte smallest,
    @Default("x") char mark,
    @Nullable Character secondMark,
    @Default("1.5") float weight,
    @Nullable Float volume,
    @Default("123456789012345678901234567890") BigInteger serial,
    @Decimal(precision = 10, scale = 0) @Nullable BigInteger shortSerial,
    @Default("2026-01-31T12:30:00+01:00") OffsetDateTime sentAt,
    @Default("PT1H30M") Duration transit,
    @Default("2026") Year year,
    @Default("2026-01") YearMonth month,
    @Default("Europe/Paris") ZoneId zone,
    @Default("+01:00") ZoneOffset offset,
    @Unique @Default("https://example.org/") URI site,
    Optional<String> note,
    Optional<Integer> count,
    Optional<DayOfWeek> day,
    Optional<Duration> delay,
    @Convert(Colour.AsNumber.class) Colour colour,
    @Convert(Colour.AsNumber.class) @Nullable Colour lining,
    @Convert(Colour.AsNumber.class) Optional<Colour> ribbon,
    @Convert(Price.AsDecimal.class) @Decimal(precision = 9, scale = 2) Price price,
    @Convert(Sealed.AsBoolean.class) Sealed sealed) {

  record Colour(int red, int green, int blue) {

    static final class AsNumber implements Converter<Colour, Integer> {
      @Override
      public Integer toStored(Colour colour) {
        return (colour.red << 16) + (colour.green << 8) + colour.blue;
      }

      @Override
      public Colour fromStored(Integer number) {
        return new Colour(number >> 16 & 255, number >> 8 & 255, number & 255);
      }
    }
  }

  /** A converter may be one by inheritance. */
  abstract static class FromDecimal<T> implements Converter<T, BigDecimal> {}

  static final class Price {
    final BigDecimal amount;

    Price(BigDecimal amount) {
      this.amount = amount;
    }

    static final class AsDecimal extends FromDecimal<Price> {
      @Override
      public BigDecimal toStored(Price price) {
        return price.amount;
      }

      @Override
      public Price fromStored(BigDecimal amount) {
        return new Price(amount);
      }
    }
  }

  enum Sealed {
    OPEN,
    SHUT;

    static final class AsBoolean implements Converter<Sealed, Boolean> {
      @Override
      public Boolean toStored(Sealed value) {
        return value == SHUT;
      }

      @Override
      public Sealed fromStored(Boolean stored) {
        return stored ? SHUT : OPEN;
      }
    }
  }
}
