package dev.anhanga.jdbc.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.anhanga.jdbc.types.Parcel.Colour;
import dev.anhanga.jdbc.types.Parcel.Seal;
import dev.anhanga.runtime.error.FieldProblem;
import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.Sort;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConvertedTypesTest {

  private static final Colour TEAL = new Colour(0, 128, 128);

  private static void on(Drivers store, Consumer<ParcelService> test) {
    try (PersistenceContract driver = store.open()) {
      test.accept(new ParcelService(driver));
    }
  }

  private static ParcelPatch least() {
    return ParcelPatch.of().colour(TEAL).seal(Seal.OPEN);
  }

  private static Parcel full() {
    return new Parcel(
        UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"),
        Byte.MIN_VALUE,
        Short.MAX_VALUE,
        'é',
        Float.MIN_VALUE,
        BigInteger.TEN.pow(38).subtract(BigInteger.ONE).negate(),
        BigInteger.valueOf(-9_999),
        OffsetDateTime.parse("9999-12-31T23:59:59.999999Z"),
        Duration.ofDays(-1_000_000).plusNanos(1_000),
        Year.of(-300),
        YearMonth.of(1, 12),
        ZoneId.of("Asia/Kathmandu"),
        ZoneOffset.MIN,
        URI.create("https://example.org/ä?q=%20#x"),
        Optional.of(""),
        Optional.of(Integer.MIN_VALUE),
        Optional.of(DayOfWeek.SUNDAY),
        Optional.of(Duration.ZERO),
        new Colour(255, 0, 1),
        Optional.of(TEAL),
        Seal.SHUT);
  }

  @ParameterizedTest
  @EnumSource
  void readsBackWhatWasCreated(Drivers store) {
    on(
        store,
        parcels -> {
          assertEquals(full(), parcels.create(full()));
          assertEquals(full(), parcels.read(full().id()));
        });
  }

  @ParameterizedTest
  @EnumSource
  void defaultsAreValuesOfTheComponent(Drivers store) {
    on(
        store,
        parcels -> {
          Parcel made = parcels.create(least());
          assertEquals((byte) 1, made.layers());
          assertEquals((short) 2, made.weight());
          assertEquals('x', made.mark());
          assertEquals(0.1f, made.volume());
          assertEquals(new BigInteger("12345678901234567890"), made.serial());
          assertNull(made.shortSerial());
          assertEquals(OffsetDateTime.parse("2026-01-31T11:00:00Z"), made.sentAt());
          assertEquals(Duration.parse("PT1.000001S"), made.transit());
          assertEquals(Year.of(2026), made.year());
          assertEquals(YearMonth.of(2026, 1), made.month());
          assertEquals(ZoneId.of("Europe/Paris"), made.zone());
          assertEquals(ZoneOffset.ofHours(1), made.offset());
          assertEquals(Optional.empty(), made.note());
          assertEquals(Optional.empty(), made.ribbon());
          assertEquals(made, parcels.read(made.id()));
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatIsAnsweredIsWhatIsStored(Drivers store) {
    on(
        store,
        parcels -> {
          Parcel made =
              parcels.create(
                  least()
                      .sentAt(OffsetDateTime.parse("2026-06-01T12:00:00.123456789+05:45"))
                      .transit(Duration.ofNanos(1_999)));
          assertEquals(OffsetDateTime.parse("2026-06-01T06:15:00.123456Z"), made.sentAt());
          assertEquals(Duration.ofNanos(1_000), made.transit());
          assertEquals(made, parcels.read(made.id()));
          assertEquals(made, parcels.update(made));
        });
  }

  @ParameterizedTest
  @EnumSource
  void patchesOneField(Drivers store) {
    on(
        store,
        parcels -> {
          Parcel made = parcels.create(full());
          Parcel changed =
              parcels.update(
                  made.id(),
                  ParcelPatch.of().note(Optional.empty()).ribbon(Optional.empty()).site(null));
          assertEquals(Optional.empty(), changed.note());
          assertEquals(Optional.empty(), changed.ribbon());
          assertNull(changed.site());
          assertEquals(made.colour(), changed.colour());
          assertEquals(TEAL, parcels.update(made.id(), ParcelPatch.of().colour(TEAL)).colour());
        });
  }

  @ParameterizedTest
  @EnumSource
  void filtersByValuesOfTheComponent(Drivers store) {
    on(
        store,
        parcels -> {
          parcels.create(full());
          parcels.create(least());
          List<Filter> findFull =
              List.of(
                  ParcelMeta.LAYERS.lessThan(0),
                  ParcelMeta.MARK.equalTo('é'),
                  ParcelMeta.VOLUME.lessThan(0.1f),
                  ParcelMeta.VOLUME.notEqualTo(0.1f),
                  ParcelMeta.SERIAL.lessThan(BigInteger.ZERO),
                  ParcelMeta.SHORT_SERIAL.notNull(),
                  ParcelMeta.SENT_AT.greaterThan(OffsetDateTime.parse("2026-01-31T12:00:01+01:00")),
                  ParcelMeta.TRANSIT.between(Duration.ofDays(-2_000_000), Duration.ZERO),
                  ParcelMeta.YEAR.in(Year.of(-300), Year.of(1)),
                  ParcelMeta.MONTH.lessThan(YearMonth.of(2, 1)),
                  ParcelMeta.ZONE.notIn(ZoneId.of("Europe/Paris")),
                  ParcelMeta.OFFSET.equalTo(ZoneOffset.MIN),
                  ParcelMeta.SITE.equalTo(full().site()),
                  ParcelMeta.COLOUR.equalTo(new Colour(255, 0, 1)),
                  ParcelMeta.RIBBON.in(List.of(TEAL)),
                  ParcelMeta.SEAL.equalTo(Seal.SHUT));
          for (Filter filter : findFull) {
            List<Parcel> found = parcels.paginate(query -> query.filter(filter)).data();
            assertEquals(List.of(full()), found, filter.toString());
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void sortsByWhatIsStored(Drivers store) {
    on(
        store,
        parcels -> {
          Parcel early = parcels.create(full());
          Parcel late = parcels.create(least());
          for (Sort sort : List.of(ParcelMeta.MONTH.asc(), ParcelMeta.TRANSIT.asc())) {
            List<Parcel> sorted = parcels.paginate(query -> query.sort(sort)).data();
            assertEquals(List.of(early, late), sorted);
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void refusedValuesNameTheirFields(Drivers store) {
    on(
        store,
        parcels -> {
          InvalidRecordException refused =
              assertThrows(
                  InvalidRecordException.class,
                  () -> parcels.create(with(YearMonth.of(10_000, 1), '\ud83d')));
          assertEquals(
              List.of("mark", "month", "colour"),
              refused.problems().stream().map(FieldProblem::field).toList());
          assertEquals("is too red", refused.problems().get(2).message());
          assertEquals(0, parcels.paginate(query -> query).total());
          assertEquals(
              "month",
              assertThrows(
                      InvalidRecordException.class,
                      () -> ParcelPatch.of().month(YearMonth.of(0, 1)))
                  .problems()
                  .get(0)
                  .field());
          assertThrows(
              InvalidQueryException.class, () -> ParcelMeta.COLOUR.equalTo(new Colour(256, 0, 0)));
        });
  }

  private static Parcel with(YearMonth month, char mark) {
    Parcel full = full();
    return new Parcel(
        full.id(),
        full.layers(),
        full.weight(),
        mark,
        full.volume(),
        full.serial(),
        full.shortSerial(),
        full.sentAt(),
        full.transit(),
        full.year(),
        month,
        full.zone(),
        full.offset(),
        full.site(),
        full.note(),
        full.count(),
        full.day(),
        full.delay(),
        new Colour(256, 0, 0),
        full.ribbon(),
        full.seal());
  }

  /** Values that no component could hold come from patches made by name, as a web front end's. */
  @ParameterizedTest
  @EnumSource
  void storedFormsThatAreNoValuesAreRefusedAndChangeNothing(Drivers store) {
    on(
        store,
        parcels -> {
          Parcel made = parcels.create(full());
          Map<String, Object> wrong =
              Map.of("layers", 128, "mark", "xy", "month", "2026-13", "zone", "Nowhere/City");
          wrong.forEach(
              (field, value) -> {
                InvalidRecordException refused =
                    assertThrows(
                        InvalidRecordException.class,
                        () -> parcels.update(Id.of(made.id()), () -> row(Map.of(field, value))));
                assertEquals(field, refused.problems().get(0).field());
              });
          assertEquals(made, parcels.read(made.id()));
        });
  }

  private static Row row(Map<String, Object> values) {
    return Row.of(ParcelMeta.META, values);
  }
}
