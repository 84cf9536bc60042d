package dev.anhanga.contract;

import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.ForwardingDriver;
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
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Mistakes in storing values. */
final class ValueFaults {

  private ValueFaults() {}

  private static Row changed(Row row, UnaryOperator<Object> change) {
    Map<String, Object> values = new LinkedHashMap<>();
    row.toMap().forEach((name, value) -> values.put(name, change.apply(value)));
    return Row.of(row.meta(), values);
  }

  /** Changes values on their way into the store. */
  abstract static class ChangedValues extends UpdateFaults.FaultyUpdates {
    private final UnaryOperator<Object> change;

    ChangedValues(PersistenceContract driver, UnaryOperator<Object> change) {
      super(driver);
      this.change = change;
    }

    @Override
    public Row create(PersistenceMeta meta, Row data) {
      return super.create(meta, changed(data, change));
    }

    @Override
    Row updated(PersistenceMeta meta, Id id, Row patch) {
      return super.updated(meta, id, changed(patch, change));
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

  /** In a batch, microseconds since 1970 are doubles, in which those of some years have no room. */
  static final class BatchOfDoubles extends ForwardingDriver {
    BatchOfDoubles(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public List<Row> createAll(PersistenceMeta meta, List<Row> rows) {
      return super.createAll(
          meta,
          rows.stream()
              .map(
                  row ->
                      changed(
                          row,
                          value -> value instanceof Instant time ? throughDouble(time) : value))
              .toList());
    }

    private static Instant throughDouble(Instant time) {
      double micros = ChronoUnit.MICROS.between(Instant.EPOCH, time);
      return Instant.EPOCH.plus((long) micros, ChronoUnit.MICROS);
    }
  }
}
