import dev.anhanga.annotations.Generated;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.service.Partial;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Some of the fields of a {@link Everything}: each is absent, null or has a value. Immutable. */
@Generated
@NullMarked
public final class EverythingPatch implements Partial<Everything> {
  private static final EverythingPatch EMPTY =
      new EverythingPatch(ValueRow.empty(EverythingMeta.META));

  private final ValueRow row;

  private EverythingPatch(ValueRow row) {
    this.row = row;
  }

  /** A patch in which every field is absent. */
  public static EverythingPatch of() {
    return EMPTY;
  }

  /** A patch in which every field is as in the record. */
  public static EverythingPatch from(Everything everything) {
    return new EverythingPatch(ValueRow.copyOf(EverythingMeta.SCHEMA.toRow(everything)));
  }

  public EverythingPatch code(String code) {
    return new EverythingPatch(row.with(0, code));
  }

  public EverythingPatch text(String text) {
    return new EverythingPatch(row.with(1, text));
  }

  public EverythingPatch flag(boolean flag) {
    return new EverythingPatch(row.with(2, flag));
  }

  public EverythingPatch small(int small) {
    return new EverythingPatch(row.with(3, small));
  }

  public EverythingPatch large(long large) {
    return new EverythingPatch(row.with(4, large));
  }

  public EverythingPatch real(double real) {
    return new EverythingPatch(row.with(5, real));
  }

  public EverythingPatch boxedFlag(Boolean boxedFlag) {
    return new EverythingPatch(row.with(6, boxedFlag));
  }

  public EverythingPatch boxedSmall(@Nullable Integer boxedSmall) {
    return new EverythingPatch(row.with(7, boxedSmall));
  }

  public EverythingPatch boxedLarge(@Nullable Long boxedLarge) {
    return new EverythingPatch(row.with(8, boxedLarge));
  }

  public EverythingPatch boxedReal(@Nullable Double boxedReal) {
    return new EverythingPatch(row.with(9, boxedReal));
  }

  public EverythingPatch decimal(BigDecimal decimal) {
    return new EverythingPatch(row.with(10, decimal));
  }

  public EverythingPatch uuid(UUID uuid) {
    return new EverythingPatch(row.with(11, uuid));
  }

  public EverythingPatch date(LocalDate date) {
    return new EverythingPatch(row.with(12, date));
  }

  public EverythingPatch time(LocalTime time) {
    return new EverythingPatch(row.with(13, time));
  }

  public EverythingPatch dateTime(LocalDateTime dateTime) {
    return new EverythingPatch(row.with(14, dateTime));
  }

  public EverythingPatch instant(Instant instant) {
    return new EverythingPatch(row.with(15, instant));
  }

  public EverythingPatch day(DayOfWeek day) {
    return new EverythingPatch(row.with(16, Row.nameOf(day)));
  }

  public EverythingPatch bytes(byte[] bytes) {
    return new EverythingPatch(row.with(17, bytes));
  }

  public EverythingPatch moreBytes(byte @Nullable [] moreBytes) {
    return new EverythingPatch(row.with(18, moreBytes));
  }

  @Override
  public Row toRow() {
    return row;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EverythingPatch patch && row.equals(patch.row);
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
