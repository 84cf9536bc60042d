import dev.anhanga.runtime.memory.MemoryDriver;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.UUID;

final class RoundTrip {

  static void run() {
    EverythingService service = new EverythingService(new MemoryDriver());
    defaults(
        service.create(EverythingPatch.of().code("a").boxedFlag(true).bytes(new byte[] {1, 2})));
    Everything given =
        new Everything(
            "b", "t", false, 1, 2, 3, false, 4, 5L, 6.5, new BigDecimal("7.0000"),
            UUID.randomUUID(), LocalDate.EPOCH, LocalTime.NOON, LocalDateTime.of(1, 1, 1, 1, 1),
            Instant.EPOCH, DayOfWeek.MONDAY, new byte[] {3}, new byte[] {4});
    Everything stored = service.create(given);
    equal(EverythingPatch.from(given), EverythingPatch.from(stored));
    equal(EverythingPatch.from(given), EverythingPatch.from(service.read("b")));
    equal(given.hashCode() == 0, false);
  }

  private static void defaults(Everything made) {
    equal("He said \"$5\".\n", made.text());
    equal(true, made.flag());
    equal(-42, made.small());
    equal(9_000_000_000L, made.large());
    equal(1000.0, made.real());
    equal(new BigDecimal("1000.0000"), made.decimal());
    equal(UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"), made.uuid());
    equal(LocalDate.of(2026, 1, 31), made.date());
    equal(LocalTime.of(12, 30), made.time());
    equal(LocalDateTime.of(2026, 1, 31, 12, 30), made.dateTime());
    equal(Instant.parse("2026-01-31T12:30:00Z"), made.instant());
    equal(DayOfWeek.FRIDAY, made.day());
    equal(true, Arrays.equals(new byte[] {1, 2}, made.bytes()));
    equal(true, made.moreBytes() == null && made.boxedSmall() == null);
  }

  private static void equal(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new AssertionError(actual + " isn't " + expected);
    }
  }
}
