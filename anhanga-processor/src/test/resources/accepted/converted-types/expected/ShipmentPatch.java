package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.runtime.meta.Converters;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.service.Partial;
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
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Some of the fields of a {@link Shipment}: each is absent, null or has a value. Immutable. */
@Generated
@NullMarked
final class ShipmentPatch implements Partial<Shipment> {
  private static final ShipmentPatch EMPTY = new ShipmentPatch(ValueRow.empty(ShipmentMeta.META));

  private final ValueRow row;

  private ShipmentPatch(ValueRow row) {
    this.row = row;
  }

  /** A patch in which every field is absent. */
  public static ShipmentPatch of() {
    return EMPTY;
  }

  /** A patch in which every field is as in the record. */
  public static ShipmentPatch from(Shipment shipment) {
    return new ShipmentPatch(ValueRow.copyOf(ShipmentMeta.SCHEMA.toRow(shipment)));
  }

  public ShipmentPatch id(UUID id) {
    return new ShipmentPatch(row.with(0, id));
  }

  public ShipmentPatch crates(byte crates) {
    return new ShipmentPatch(row.with(1, Converters.BYTE, crates));
  }

  public ShipmentPatch shelf(short shelf) {
    return new ShipmentPatch(row.with(2, Converters.SHORT, shelf));
  }

  public ShipmentPatch smallest(@Nullable Byte smallest) {
    return new ShipmentPatch(row.with(3, Converters.BYTE, smallest));
  }

  public ShipmentPatch mark(char mark) {
    return new ShipmentPatch(row.with(4, Converters.CHAR, mark));
  }

  public ShipmentPatch secondMark(@Nullable Character secondMark) {
    return new ShipmentPatch(row.with(5, Converters.CHAR, secondMark));
  }

  public ShipmentPatch weight(float weight) {
    return new ShipmentPatch(row.with(6, Converters.FLOAT, weight));
  }

  public ShipmentPatch volume(@Nullable Float volume) {
    return new ShipmentPatch(row.with(7, Converters.FLOAT, volume));
  }

  public ShipmentPatch serial(BigInteger serial) {
    return new ShipmentPatch(row.with(8, Converters.BIG_INTEGER, serial));
  }

  public ShipmentPatch shortSerial(@Nullable BigInteger shortSerial) {
    return new ShipmentPatch(row.with(9, Converters.BIG_INTEGER, shortSerial));
  }

  public ShipmentPatch sentAt(OffsetDateTime sentAt) {
    return new ShipmentPatch(row.with(10, Converters.OFFSET_DATE_TIME, sentAt));
  }

  public ShipmentPatch transit(Duration transit) {
    return new ShipmentPatch(row.with(11, Converters.DURATION, transit));
  }

  public ShipmentPatch year(Year year) {
    return new ShipmentPatch(row.with(12, Converters.YEAR, year));
  }

  public ShipmentPatch month(YearMonth month) {
    return new ShipmentPatch(row.with(13, Converters.YEAR_MONTH, month));
  }

  public ShipmentPatch zone(ZoneId zone) {
    return new ShipmentPatch(row.with(14, Converters.ZONE_ID, zone));
  }

  public ShipmentPatch offset(ZoneOffset offset) {
    return new ShipmentPatch(row.with(15, Converters.ZONE_OFFSET, offset));
  }

  public ShipmentPatch site(URI site) {
    return new ShipmentPatch(row.with(16, Converters.URI, site));
  }

  public ShipmentPatch note(Optional<String> note) {
    return new ShipmentPatch(row.with(17, Row.orNull(note)));
  }

  public ShipmentPatch count(Optional<Integer> count) {
    return new ShipmentPatch(row.with(18, Row.orNull(count)));
  }

  public ShipmentPatch day(Optional<DayOfWeek> day) {
    return new ShipmentPatch(row.with(19, Row.nameOf(Row.orNull(day))));
  }

  public ShipmentPatch delay(Optional<Duration> delay) {
    return new ShipmentPatch(row.with(20, Converters.DURATION, Row.orNull(delay)));
  }

  public ShipmentPatch colour(Shipment.Colour colour) {
    return new ShipmentPatch(row.with(21, ShipmentMeta.COLOUR_FORM, colour));
  }

  public ShipmentPatch lining(Shipment.@Nullable Colour lining) {
    return new ShipmentPatch(row.with(22, ShipmentMeta.LINING_FORM, lining));
  }

  public ShipmentPatch ribbon(Optional<Shipment.Colour> ribbon) {
    return new ShipmentPatch(row.with(23, ShipmentMeta.RIBBON_FORM, Row.orNull(ribbon)));
  }

  public ShipmentPatch price(Shipment.Price price) {
    return new ShipmentPatch(row.with(24, ShipmentMeta.PRICE_FORM, price));
  }

  public ShipmentPatch sealed(Shipment.Sealed sealed) {
    return new ShipmentPatch(row.with(25, ShipmentMeta.SEALED_FORM, sealed));
  }

  @Override
  public Row toRow() {
    return row;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ShipmentPatch patch && row.equals(patch.row);
  }

  @Override
  public int hashCode() {
    return row.hashCode();
  }

  @Override
  public String toString() {
    return row.toString();
  }
}
