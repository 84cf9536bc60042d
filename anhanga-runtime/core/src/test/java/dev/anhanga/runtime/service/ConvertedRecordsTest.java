package dev.anhanga.runtime.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.Anhanga;
import dev.anhanga.runtime.error.FieldProblem;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.fixture.RecordingDriver;
import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.meta.Converter;
import dev.anhanga.runtime.meta.Converters;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.Json;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.persistence.PersistenceContract;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records whose rows hold something else than the records do. */
class ConvertedRecordsTest {

  static final PersistenceMeta META =
      PersistenceMeta.of(
          "parcel",
          FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED),
          FieldMeta.of("code", DataType.STRING),
          FieldMeta.of("transit", DataType.LONG).nullable(),
          FieldMeta.of("address.street", DataType.STRING).requiredIn("address"),
          FieldMeta.of("address.zip", DataType.STRING).nullable(),
          FieldMeta.of("tags", DataType.JSON).nullable());

  record Address(String street, String zip) {}

  record Parcel(Integer id, String code, Duration transit, Address address, List<String> tags) {}

  static final Converter<List<String>, Object> TAGS = Json.list(Json.STRING);

  /** How often a code was converted. */
  private final AtomicInteger conversions = new AtomicInteger();

  /** Of the user's own: codes are stored without their first letter. */
  private final Converter<String, String> codes =
      new Converter<>() {
        @Override
        public String toStored(String code) {
          conversions.incrementAndGet();
          if (!code.startsWith("P")) {
            throw new IllegalArgumentException("is no code of a parcel");
          }
          return code.substring(1);
        }

        @Override
        public String fromStored(String stored) {
          if (stored.contains("P")) {
            throw new IllegalStateException("Broken: " + stored);
          }
          return "P" + stored;
        }
      };

  /** As the processor writes it. */
  private final RecordSchema<Parcel> schema =
      new RecordSchema<>() {
        @Override
        public PersistenceMeta meta() {
          return META;
        }

        @Override
        public Row toRow(Parcel parcel) {
          return new ParcelRow(parcel);
        }

        @Override
        public Parcel fromRow(Row row) {
          return new Parcel(
              row.getInt(0),
              row.getConverted(1, codes),
              row.getConverted(2, Converters.DURATION),
              row.isNull(3, 5) ? null : new Address(row.getString(3), row.getString(4)),
              row.getConverted(5, TAGS));
        }

        @Override
        public boolean isExact() {
          return false;
        }
      };

  private class ParcelRow implements Row {
    private final Parcel parcel;

    ParcelRow(Parcel parcel) {
      this.parcel = parcel;
    }

    @Override
    public PersistenceMeta meta() {
      return META;
    }

    @Override
    public boolean has(int position) {
      return true;
    }

    @Override
    public Object get(int position) {
      return switch (position) {
        case 0 -> parcel.id();
        case 1 -> Row.stored(codes, parcel.code());
        case 2 -> Row.stored(Converters.DURATION, parcel.transit());
        case 3 -> Row.part(parcel.address(), Address::street);
        case 4 -> Row.part(parcel.address(), Address::zip);
        case 5 -> Row.stored(TAGS, parcel.tags());
        default -> throw new IndexOutOfBoundsException(position);
      };
    }
  }

  private ServiceContract<Parcel> service(PersistenceContract driver) {
    return Anhanga.createService(schema, driver);
  }

  private static Parcel parcel(String code, Address address) {
    return new Parcel(1, code, null, address, null);
  }

  @Test
  void whatIsAnsweredIsWhatIsStored() {
    ServiceContract<Parcel> parcels = service(new MemoryDriver());
    List<String> tags = new ArrayList<>(List.of("a"));
    Address address = new Address("Elm", null);

    Parcel given = new Parcel(1, "P7", Duration.ofNanos(1_999), address, tags);
    Parcel stored = new Parcel(1, "P7", Duration.ofNanos(1_000), address, List.of("a"));
    Parcel created = parcels.create(given);

    assertEquals(stored, created);
    assertThrows(UnsupportedOperationException.class, () -> created.tags().add("c"));
    assertEquals(stored, parcels.update(given));
    tags.add("b");
    assertEquals(stored, parcels.read(Id.of(1)));
    parcels.destroy(Id.of(1));
    tags.remove("b");
    assertEquals(List.of(stored), parcels.createAll(List.of(given)));
  }

  @Test
  void aValueIsConvertedOnce() {
    ServiceContract<Parcel> parcels = service(new MemoryDriver());

    parcels.create(parcel("P7", null));
    assertEquals(1, conversions.getAndSet(0));

    parcels.update(parcel("P8", null));
    assertEquals(1, conversions.get());
  }

  @Test
  void nestedRecordsAreNullWhereAllTheirFieldsAre() {
    ServiceContract<Parcel> parcels = service(new MemoryDriver());
    assertNull(parcels.create(parcel("P", null)).address());
    assertNull(parcels.update(parcel("P", new Address(null, null))).address());
    assertEquals(
        new Address("Elm", null), parcels.update(parcel("P", new Address("Elm", null))).address());
    assertNull(parcels.update(parcel("P", null)).address());
  }

  private static List<FieldProblem> problems(Executable work) {
    return assertThrows(InvalidRecordException.class, work).problems();
  }

  @Test
  void allProblemsAreToldAtOnceAndBeforeAnyIo() {
    RecordingDriver driver = new RecordingDriver();
    ServiceContract<Parcel> parcels = service(driver);
    Parcel wrong =
        new Parcel(
            1,
            "Q",
            Duration.ofSeconds(Long.MAX_VALUE),
            new Address(null, "\u0000"),
            List.of("a", "\u0000"));
    List<FieldProblem> expected =
        List.of(
            new FieldProblem("code", "is no code of a parcel"),
            new FieldProblem("transit", "is longer than 64 bits of microseconds can tell"),
            new FieldProblem("address.zip", "has the character U+0000 at index 0"),
            new FieldProblem("tags", "has the character U+0000 at index 0"));

    assertEquals(expected, problems(() -> parcels.create(wrong)));
    assertEquals(expected, problems(() -> parcels.update(wrong)));
    assertEquals(expected, problems(() -> parcels.createAll(List.of(wrong))));
    assertEquals(List.of(), driver.calls());
  }

  @Test
  void whatANestedRecordRequiresIsRequired() {
    RecordingDriver driver = new RecordingDriver();
    ServiceContract<Parcel> parcels = service(driver);
    List<FieldProblem> expected =
        List.of(
            new FieldProblem("code", "is required"),
            new FieldProblem("address.street", "is required in address"));

    assertEquals(
        expected, problems(() -> parcels.create(parcel(null, new Address(null, "12345")))));
    assertEquals(
        expected.subList(1, 2),
        problems(
            () ->
                parcels.create(
                    () -> Row.of(META, Map.of("id", 1, "code", "", "address.zip", "x")))));
    assertEquals(List.of(), driver.calls());
  }

  @Test
  void aPatchNamesTheFieldThatAConverterRefuses() {
    InvalidRecordException thrown =
        assertThrows(
            InvalidRecordException.class, () -> ValueRow.empty(META).with(1, codes, "Q-secret"));
    assertEquals("This parcel can't be stored: code is no code of a parcel.", thrown.getMessage());
    assertEquals("7", ValueRow.empty(META).with(1, codes, "P7").get(1));
    assertNull(ValueRow.empty(META).with(2, Converters.DURATION, null).get(2));
  }

  private InvalidRecordException unreadable(Map<String, Object> values) {
    MemoryDriver driver = new MemoryDriver();
    ServiceContract<Parcel> parcels = service(driver);
    driver.initialize(META);
    driver.create(META, Row.of(META, values));
    return assertThrows(InvalidRecordException.class, () -> parcels.read(Id.of(1)));
  }

  @Test
  void whatAConverterCannotReadIsToldWithoutTheValue() {
    InvalidRecordException thrown = unreadable(Map.of("id", 1, "code", "P-secret"));
    assertEquals(
        "The parcel with identity 1 can't be read: code can't be converted"
            + " (IllegalStateException).",
        thrown.getMessage());
    assertEquals(
        List.of(new FieldProblem("code", "can't be converted (IllegalStateException)")),
        thrown.problems());
    assertFalse(String.valueOf(thrown.getCause()).contains("secret"));
  }

  @Test
  void aPlaceInATreeIsTold() {
    InvalidRecordException thrown =
        unreadable(Map.of("id", 1, "code", "", "tags", List.of("a", 5L)));
    assertEquals(
        "The parcel with identity 1 can't be read: tags has at [1]: is no text.",
        thrown.getMessage());
  }

  @Test
  void halfANestedRecordIsNotRead() {
    InvalidRecordException thrown = unreadable(Map.of("id", 1, "code", "", "address.zip", "12345"));
    assertEquals(
        "The parcel with identity 1 can't be read: address.street is null, unlike the rest of its"
            + " record.",
        thrown.getMessage());
  }

  /** One that overrides the direct update, and one that has just the six methods. */
  static Stream<PersistenceContract> drivers() {
    return Stream.of(new MemoryDriver(), new RecordingDriver());
  }

  @ParameterizedTest
  @MethodSource("drivers")
  void aPatchThatWouldLeaveHalfANestedRecordChangesNothing(PersistenceContract driver) {
    ServiceContract<Parcel> parcels = service(driver);
    Parcel stored = parcels.create(parcel("P", null));
    assertThrows(
        InvalidRecordException.class,
        () -> parcels.update(Id.of(1), () -> Row.of(META, Map.of("address.zip", "12345"))));
    assertEquals(stored, parcels.read(Id.of(1)));
  }

  @Test
  void whatAnAccessorThrowsIsToldWithTheField() {
    ServiceContract<Row> rows =
        Anhanga.createService(
            new RecordSchema<Row>() {
              @Override
              public PersistenceMeta meta() {
                return META;
              }

              @Override
              public Row toRow(Row record) {
                return record;
              }

              @Override
              public Row fromRow(Row row) {
                return Row.copyOf(row);
              }
            },
            new MemoryDriver());
    Row broken =
        new ParcelRow(parcel("P", null)) {
          @Override
          public Object get(int position) {
            if (position == 2) {
              throw new IllegalStateException("secret");
            }
            return super.get(position);
          }
        };
    assertEquals(
        List.of(new FieldProblem("transit", "can't be read (IllegalStateException)")),
        problems(() -> rows.create(broken)));
    assertTrue(rows.find(Id.of(1)).isEmpty());
  }
}
