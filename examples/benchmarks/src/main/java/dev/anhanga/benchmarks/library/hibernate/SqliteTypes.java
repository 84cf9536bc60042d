package dev.anhanga.benchmarks.library.hibernate;

import dev.anhanga.benchmarks.store.SqliteValues;
import jakarta.persistence.AttributeConverter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;

/** Tells Hibernate what SQLite keeps in place of the types that it doesn't have. */
final class SqliteTypes {

  private SqliteTypes() {}

  static void register(Configuration configuration) {
    configuration.setProperty(
        AvailableSettings.DIALECT, "org.hibernate.community.dialect.SQLiteDialect");
    configuration.setProperty(AvailableSettings.PREFERRED_UUID_JDBC_TYPE, "BINARY");
    configuration.addAttributeConverter(DateAsText.class, true);
    configuration.addAttributeConverter(DecimalAsCents.class, true);
    configuration.addAttributeConverter(InstantAsMicros.class, true);
  }

  /** A date as ISO 8601 has it. */
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
