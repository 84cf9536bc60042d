package dev.anhanga.benchmarks.library.ebean;

import dev.anhanga.benchmarks.store.SqliteValues;
import io.ebean.config.DatabaseConfig;
import io.ebean.config.PlatformConfig;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** Tells Ebean what SQLite keeps in place of the types that it doesn't have. */
final class SqliteTypes {

  private SqliteTypes() {}

  static void register(DatabaseConfig config) {
    config.setDbUuid(PlatformConfig.DbUuid.BINARY);
    config.addClass(DateAsText.class);
    config.addClass(DecimalAsCents.class);
    config.addClass(InstantAsMicros.class);
  }

  /** A date as ISO 8601 has it. */
  @Converter(autoApply = true)
  public static final class DateAsText implements AttributeConverter<LocalDate, String> {
    @Override
    public String convertToDatabaseColumn(LocalDate value) {
      return value.toString();
    }

    @Override
    public LocalDate convertToEntityAttribute(String stored) {
      return LocalDate.parse(stored);
    }
  }

  /** A decimal of two places in its last one. */
  @Converter(autoApply = true)
  public static final class DecimalAsCents implements AttributeConverter<BigDecimal, Long> {
    @Override
    public Long convertToDatabaseColumn(BigDecimal value) {
      return SqliteValues.cents(value);
    }

    @Override
    public BigDecimal convertToEntityAttribute(Long stored) {
      return SqliteValues.decimal(stored);
    }
  }

  /** An instant in microseconds. */
  @Converter(autoApply = true)
  public static final class InstantAsMicros implements AttributeConverter<Instant, Long> {
    @Override
    public Long convertToDatabaseColumn(Instant value) {
      return SqliteValues.micros(value);
    }

    @Override
    public Instant convertToEntityAttribute(Long stored) {
      return SqliteValues.instant(stored);
    }
  }
}
