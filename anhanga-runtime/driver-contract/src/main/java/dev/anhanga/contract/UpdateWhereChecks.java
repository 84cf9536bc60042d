package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.persistence.Capability;
import dev.anhanga.runtime.persistence.Rows;
import dev.anhanga.runtime.query.BooleanField;
import dev.anhanga.runtime.query.Comparison;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.IntField;
import dev.anhanga.runtime.query.LongField;
import dev.anhanga.runtime.query.Operator;
import dev.anhanga.runtime.query.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All records that pass a filter are changed by one patch. */
public interface UpdateWhereChecks extends DriverChecks {

  private Table cities(int count) {
    Table cities = Table.of(Metas.CITY, driver());
    List<Row> given = new ArrayList<>();
    for (int id = 0; id < count; id++) {
      given.add(
          cities.row(
              "id",
              id,
              "name",
              "City " + id,
              "country",
              id % 2 == 0 ? "NO" : null,
              "population",
              (long) id));
    }
    cities.service().createAll(given);
    return cities;
  }

  private static List<String> names(Table cities) {
    return cities.all().stream().map(row -> row.getString(1)).toList();
  }

  private static Filter norwegian() {
    return TextField.of("country").equalTo("NO");
  }

  /** Those that pass have the patch's fields, all else stays, and the number is told. */
  @Test
  default void updateWhereChangesJustWhatPassesTheFilter() {
    Table cities = cities(5);
    List<Row> before = cities.all();
    assertEquals(
        3, cities.service().updateWhere(norwegian(), cities.patch("name", "N", "capital", true)));
    for (Row row : before) {
      boolean passes = "NO".equals(row.get("country"));
      Row expected = passes ? ValueRow.copyOf(row).with(1, "N").with(4, true) : row;
      Expect.row(expected, cities.read(row.getInt(0)));
    }
  }

  /** Those that are found are changed, by values of every type, and by null. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "JSON")
  default void updateWhereSetsValuesOfEveryType(FieldKind kind) {
    Table holders = Table.of(Metas.holding(kind), driver());
    Object first = kind.few().get(0);
    Object second = kind.few().get(1);
    holders.create("id", 1, "value", first, "note", "a");
    holders.create("id", 2, "value", second, "note", "a");
    holders.create("id", 3, "note", "b");
    assertEquals(1, holders.service().updateWhere(valued(first), holders.patch("value", second)));
    assertEquals(2, holders.service().updateWhere(valued(second), holders.patch("value", null)));
    Expect.value(null, holders.read(1), "value");
    Expect.value(null, holders.read(2), "value");
    assertEquals(
        2,
        holders
            .service()
            .updateWhere(
                TextField.of("note").equalTo("a"), holders.patch("value", first, "note", "c")));
    Expect.row(holders.row("id", 1, "value", first, "note", "c"), holders.read(1));
    Expect.row(holders.row("id", 2, "value", first, "note", "c"), holders.read(2));
    Expect.row(holders.row("id", 3, "value", null, "note", "b"), holders.read(3));
  }

  private static Filter valued(Object value) {
    return new Comparison("value", Operator.EQUAL_TO, List.of(value), false);
  }

  /** Rows that the patch makes pass the filter, or no more pass it, are changed once. */
  @Test
  default void updateWhereOfTheFilteredFieldChangesEachOnce() {
    Table cities = cities(1_200);
    Filter few = LongField.of("population").lessThan(900);
    assertEquals(900, cities.service().updateWhere(few, cities.patch("population", 5_000L)));
    assertEquals(0, cities.service().count(few));
    assertEquals(
        1_200,
        cities.service().updateWhere(Filter.all(), cities.patch("name", "N", "capital", true)));
    assertEquals(1_200, cities.service().count(BooleanField.of("capital").isTrue()));
  }

  /** Rows that have the values already are counted as well. */
  @Test
  default void updateWhereCountsWhatPassesAndNotWhatDiffers() {
    Table cities = cities(4);
    assertEquals(2, cities.service().updateWhere(norwegian(), cities.patch("name", "N")));
    assertEquals(2, cities.service().updateWhere(norwegian(), cities.patch("name", "N")));
    assertEquals(
        0, cities.service().updateWhere(IntField.of("id").in(), cities.patch("name", "M")));
  }

  /** A patch without fields changes nothing. */
  @Test
  default void updateWhereByAnEmptyPatchChangesNothing() {
    needs(Capability.VERSIONS);
    Table accounts = Table.of(Metas.account(DataType.LONG), driver());
    Row before = accounts.create("id", 1, "owner", "Ada");
    assertEquals(0, accounts.service().updateWhere(Filter.all(), accounts.patch()));
    Expect.rows(List.of(before), accounts.all(), "after an empty patch");
  }

  /** Whoever has read a record before learns that it was changed since. */
  @ParameterizedTest
  @EnumSource(names = {"INT", "LONG"})
  default void updateWhereRaisesTheVersions(DataType type) {
    needs(Capability.VERSIONS);
    Table accounts = Table.of(Metas.account(type), driver());
    accounts.create("id", 1, "owner", "Ada");
    accounts.create("id", 2, "owner", "Bob");
    accounts.create("id", 3, "owner", "Ada");
    accounts.update(3, "cents", 5L);
    Filter adas = TextField.of("owner").equalTo("Ada");
    assertEquals(2, accounts.service().updateWhere(adas, accounts.patch("cents", 9L)));
    FieldMeta version = accounts.meta().version().orElseThrow();
    assertEquals(
        List.of(2L, 1L, 3L),
        accounts.all().stream().map(row -> Rows.version(row, version)).toList());
  }

  /** An identity or a version is one record's own; both are named. */
  @Test
  default void updateWhereRefusesIdentityAndVersion() {
    needs(Capability.VERSIONS);
    Table accounts = Table.of(Metas.account(DataType.LONG), driver());
    Row before = accounts.create("id", 1, "owner", "Ada");
    InvalidRecordException refused =
        assertThrows(
            InvalidRecordException.class,
            () ->
                accounts
                    .service()
                    .updateWhere(
                        Filter.all(), accounts.patch("id", 1, "cents", 9L, "version", 1L)));
    assertEquals(
        List.of("id", "version"),
        refused.problems().stream().map(problem -> problem.field()).toList());
    Expect.rows(List.of(before), accounts.all(), "after a refused patch");
  }

  /** Values that can't be stored are refused before any I/O, and the others put in one form. */
  @Test
  default void updateWhereChecksAndNormalizesValues() {
    PersistenceMeta meta = Metas.holding(FieldMeta.of("value", DataType.DECIMAL).decimal(6, 2));
    Table holders = Table.of(meta, driver());
    holders.create("id", 1);
    assertThrows(
        InvalidRecordException.class,
        () ->
            holders
                .service()
                .updateWhere(Filter.all(), holders.patch("value", new BigDecimal("1.001"))));
    Expect.value(null, holders.read(1), "value");
    holders.service().updateWhere(Filter.all(), holders.patch("value", new BigDecimal("1.5")));
    Expect.value(new BigDecimal("1.50"), holders.read(1), "value");
  }

  /** A required field can't be cleared, and an unknown name asks for nothing. */
  @Test
  default void updateWhereOfWhatCanNotBeIsRefused() {
    Table cities = cities(3);
    assertThrows(
        InvalidRecordException.class,
        () -> cities.service().updateWhere(norwegian(), cities.patch("name", null)));
    Filter unknown = IntField.of("inhabitants").greaterThan(3);
    assertThrows(
        InvalidQueryException.class,
        () -> cities.service().updateWhere(unknown, cities.patch("name", "N")));
    assertEquals(List.of("City 0", "City 1", "City 2"), names(cities));
  }

  /** Two records can't have one unique value. */
  @Test
  default void updateWhereToATakenUniqueValueChangesNothing() {
    needs(Capability.UNIQUE_FIELDS);
    needs(Capability.ATOMIC_BATCHES);
    Table members = Table.of(Metas.MEMBER, driver());
    for (int id = 1; id <= 3; id++) {
      members.create("id", id, "badge", id);
    }
    List<Row> before = members.all();
    Filter two = IntField.of("id").lessThan(3);
    for (int badge : new int[] {3, 9}) {
      DuplicateRecordException refused =
          assertThrows(
              DuplicateRecordException.class,
              () -> members.service().updateWhere(two, members.patch("badge", badge)));
      assertEquals(List.of("badge"), refused.fields());
      Expect.rows(before, members.all(), "after a refused patch");
    }
    Filter one = IntField.of("id").equalTo(1);
    assertEquals(1, members.service().updateWhere(one, members.patch("badge", 9)));
  }

  /** The record's own constructor has the last word on each of them. */
  @Test
  default void updateWhereThatARecordRefusesChangesNothing() {
    needs(Capability.ATOMIC_BATCHES);
    Table cities = cities(5);
    List<Row> before = cities.all();
    Table picky =
        Table.accepting(
            row -> row.getInt(0) != 4 || !"".equals(row.get("name")), Metas.CITY, driver());
    assertThrows(
        InvalidRecordException.class,
        () -> picky.service().updateWhere(norwegian(), picky.patch("name", "")));
    Expect.rows(before, cities.all(), "after a refused patch");
    assertEquals(3, picky.service().updateWhere(norwegian(), picky.patch("name", "N")));
    assertEquals(List.of("N", "City 1", "N", "City 3", "N"), names(cities));
  }

  /** What it makes of the patch is stored, and may differ from one record to the next. */
  @Test
  default void updateWhereStoresWhatEachRecordMadeOfThePatch() {
    Table cities = cities(5);
    Table numbering =
        Table.made(
            row -> {
              String name = row.getString(1);
              String numbered = name.startsWith("N") ? "N" + row.getInt(0) : name;
              return ValueRow.copyOf(row).with(1, numbered);
            },
            Metas.CITY,
            driver());
    assertEquals(3, numbering.service().updateWhere(norwegian(), numbering.patch("name", "N")));
    assertEquals(List.of("N0", "City 1", "N2", "City 3", "N4"), names(cities));
    Expect.value(2L, cities.read(2), "population");
  }

  /** Also where records are built, versions are raised, one by one. */
  @Test
  default void updateWhereOfRecordsThatAreBuiltRaisesTheVersions() {
    needs(Capability.VERSIONS);
    Table accounts =
        Table.accepting(row -> row.getLong(2) >= 0, Metas.account(DataType.LONG), driver());
    accounts.create("id", 1, "owner", "Ada");
    accounts.create("id", 2, "owner", "Bob");
    Filter rich = LongField.of("cents").greaterThanEqual(0);
    assertEquals(2, accounts.service().updateWhere(rich, accounts.patch("cents", 3L)));
    assertThrows(
        InvalidRecordException.class,
        () -> accounts.service().updateWhere(rich, accounts.patch("cents", -3L)));
    assertEquals(List.of(2L, 2L), accounts.all().stream().map(row -> row.getLong(3)).toList());
  }

  /** Many who change the same records at once all succeed, and no change is lost to another. */
  @Test
  default void racingUpdatesByFilterRaiseTheVersionEach() {
    needs(Capability.VERSIONS);
    Table accounts = Table.of(Metas.account(DataType.LONG), driver());
    Table built = Table.accepting(row -> true, Metas.account(DataType.LONG), driver());
    accounts.create("id", 1, "owner", "Ada");
    Threads.together(
        6,
        thread -> {
          Table mine = thread % 2 == 0 ? accounts : built;
          for (int round = 0; round < 5; round++) {
            String owner = "thread " + thread;
            assertEquals(1, mine.service().updateWhere(Filter.all(), mine.patch("owner", owner)));
          }
          return thread;
        });
    assertEquals(31, accounts.read(1).getLong(3));
  }
}
