package dev.anhanga.contract;

import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.PersistenceContract;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Mistakes in storing values. */
final class ValueFaults {

  private ValueFaults() {}

  /** Changes values on their way into the store. */
  abstract static class ChangedValues extends UpdateFaults.FaultyUpdates {
    private final UnaryOperator<Object> change;

    ChangedValues(PersistenceContract driver, UnaryOperator<Object> change) {
      super(driver);
      this.change = change;
    }

    private Row changed(Row row) {
      Map<String, Object> values = new LinkedHashMap<>();
      row.toMap().forEach((name, value) -> values.put(name, change.apply(value)));
      return Row.of(row.meta(), values);
    }

    @Override
    public Row create(PersistenceMeta meta, Row data) {
      return super.create(meta, changed(data));
    }

    @Override
    Row updated(PersistenceMeta meta, Id id, Row patch) {
      return super.updated(meta, id, changed(patch));
    }
  }

  static final class TextTrimmed extends ChangedValues {
    TextTrimmed(PersistenceContract driver) {
      super(driver, value -> value instanceof String text ? text.strip() : value);
    }
  }

  static final class EmptyIsNull extends ChangedValues {
    EmptyIsNull(PersistenceContract driver) {
      super(driver, value -> "".equals(value) ? null : value);
    }
  }

  static final class DecimalsRounded extends ChangedValues {
    DecimalsRounded(PersistenceContract driver) {
      super(
          driver,
          value ->
              value instanceof BigDecimal decimal
                  ? new BigDecimal(decimal.doubleValue())
                      .setScale(decimal.scale(), RoundingMode.HALF_EVEN)
                  : value);
    }
  }

  static final class MillisecondsOnly extends ChangedValues {
    MillisecondsOnly(PersistenceContract driver) {
      super(driver, value -> value instanceof Temporal time ? cut(time) : value);
    }

    private static Object cut(Temporal time) {
      if (time instanceof Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS);
      }
      if (time instanceof LocalTime of) {
        return of.truncatedTo(ChronoUnit.MILLIS);
      }
      return time instanceof LocalDateTime of ? of.truncatedTo(ChronoUnit.MILLIS) : time;
    }
  }

  /** As java.sql.Timestamp does: an hour that the zone skips becomes another. */
  static final class ThroughTheZone extends ChangedValues {
    ThroughTheZone(PersistenceContract driver) {
      super(
          driver,
          value ->
              value instanceof LocalDateTime time
                  ? time.atZone(ZoneId.systemDefault()).toLocalDateTime()
                  : value);
    }
  }
}
