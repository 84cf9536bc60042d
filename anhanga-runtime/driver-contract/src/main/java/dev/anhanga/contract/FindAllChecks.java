package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several records are found by their identities in one call. */
public interface FindAllChecks extends DriverChecks {

  private Table cities(int count) {
    Table cities = Table.of(Metas.CITY, driver());
    List<Row> given = new ArrayList<>();
    for (int id = 0; id < count; id++) {
      given.add(cities.row("id", id, "name", "City " + id));
    }
    Collections.shuffle(given, new Random(1));
    cities.service().createAll(given);
    return cities;
  }

  private static List<Id> ids(Object... values) {
    List<Id> ids = new ArrayList<>();
    for (Object value : values) {
      ids.add(Id.of(value));
    }
    return ids;
  }

  private static List<Integer> found(Table table, List<Id> ids) {
    return table.service().findAll(ids).stream().map(row -> row.getInt(0)).toList();
  }

  /** The order is that of the identities, and not the store's. */
  @Test
  default void findAllKeepsTheOrderOfTheIdentities() {
    Table cities = cities(10);
    List<Row> rows = cities.service().findAll(ids(7, 2, 9, 0));
    Expect.rows(
        List.of(cities.read(7), cities.read(2), cities.read(9), cities.read(0)), rows, "found");
  }

  /** What isn't there is left out, and is no mistake. */
  @Test
  default void findAllLeavesOutWhatIsMissing() {
    Table cities = cities(5);
    assertEquals(List.of(4, 1), found(cities, ids(99, 4, -1, 1, 5)));
    assertEquals(List.of(), found(cities, ids(98, 99)));
  }

  /** Identities are the same if they are in normal form. */
  @Test
  default void findAllGivesEachRecordOnce() {
    Table cities = cities(5);
    assertEquals(List.of(3, 1), found(cities, ids(3, 1, 3, "3", 1L, 3)));
  }

  /** Nothing is asked for, and found. */
  @Test
  default void findAllOfNothingIsEmpty() {
    assertEquals(List.of(), found(cities(2), ids()));
  }

  /** More than a page has, and than a statement may have parameters. */
  @Test
  default void findAllTakesThousandsOfIdentities() {
    Table cities = cities(2_000);
    List<Integer> asked = new ArrayList<>();
    for (int id = -2_000; id < 4_000; id++) {
      asked.add(id);
    }
    Collections.shuffle(asked, new Random(2));
    List<Integer> expected = asked.stream().filter(id -> id >= 0 && id < 2_000).toList();
    assertEquals(expected, found(cities, ids(asked.toArray())));
  }

  /** An identity of several parts is met by all of them together. */
  @Test
  default void findAllComparesAllPartsOfAnIdentity() {
    Table lines = Table.of(Metas.ORDER_LINE, driver());
    List<Row> given = new ArrayList<>();
    List<Id> asked = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int order = 0; order < 30; order++) {
      UUID id = new UUID(order, -order);
      for (int line = 0; line < 30; line++) {
        asked.add(Id.of(id, line));
        if ((order + line) % 3 == 0) {
          String product = order + "/" + line;
          given.add(lines.row("product", product, "orderId", id, "quantity", null, "line", line));
          expected.add(product);
        }
      }
    }
    Collections.shuffle(given, new Random(3));
    lines.service().createAll(given);
    assertEquals(
        expected, lines.service().findAll(asked).stream().map(row -> row.getString(0)).toList());
  }

  /** Whatever an identity is, it is found again among others. */
  @ParameterizedTest
  @EnumSource(
      value = DataType.class,
      names = {"STRING", "INT", "LONG", "UUID", "DATE", "TIME", "DATETIME", "INSTANT"})
  default void findAllFindsIdentitiesOfEveryType(DataType type) {
    FieldKind kind = type == DataType.STRING ? FieldKind.TEXT : FieldKind.valueOf(type.name());
    Table things = Table.of(Metas.identifiedBy(type, Generation.ASSIGNED), driver());
    List<Object> values = new ArrayList<>(kind.few());
    values.forEach(value -> things.create("id", value, "note", "note of " + value));
    Collections.reverse(values);
    List<Row> rows = things.service().findAll(ids(values.toArray()));
    assertEquals(
        values.stream().map(value -> "note of " + value).toList(),
        rows.stream().map(row -> row.getString(1)).toList());
  }

  /** What can't be an identity is a mistake, and not a missing record. */
  @Test
  default void findAllOfAWrongIdentityIsRefused() {
    Table cities = cities(2);
    assertThrows(InvalidQueryException.class, () -> found(cities, ids(1, "one")));
    assertThrows(InvalidQueryException.class, () -> found(cities, List.of(Id.of(1, 2))));
  }
}
