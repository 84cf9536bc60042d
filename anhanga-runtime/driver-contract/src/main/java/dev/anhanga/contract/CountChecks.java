package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.query.Comparison;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.IntField;
import dev.anhanga.runtime.query.Operator;
import dev.anhanga.runtime.query.TextField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How many records there are, and whether there is any, without reading them. */
public interface CountChecks extends DriverChecks {

  private static void counted(KnownRows rows, Filter filter) {
    for (Filter each : List.of(filter, filter.not())) {
      int expected = rows.expected(each).size();
      assertEquals(expected, rows.table().service().count(each), () -> "the count of " + each);
      assertEquals(
          expected > 0, rows.table().service().exists(each), () -> "whether there is " + each);
    }
  }

  /** Every record counts, and nothing but records. */
  @Test
  default void countIsOfAllRecords() {
    Table cities = Table.of(Metas.CITY, driver());
    assertEquals(0, cities.service().count());
    for (int id = 1; id <= 25; id++) {
      cities.create("id", id, "name", "City " + id);
    }
    assertEquals(25, cities.service().count());
    cities.destroy(7);
    assertEquals(24, cities.service().count());
  }

  /** The same are counted that are found, nulls and equal values among them. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "JSON")
  default void countIsOfWhatPassesTheFilter(FieldKind kind) {
    KnownRows rows = KnownRows.of(kind, driver());
    for (Object value : kind.few()) {
      counted(rows, new Comparison("value", Operator.EQUAL_TO, List.of(value), false));
      counted(rows, new Comparison("value", Operator.NOT_IN, List.of(value), false));
    }
    counted(rows, new Comparison("value", Operator.IS_NULL, List.of(), false));
    counted(rows, TextField.of("note").equalTo("note 1").or(IntField.of("id").lessThan(3)));
  }

  /** A filter that lets nothing pass, and one that lets everything. */
  @Test
  default void countOfNothingIsZero() {
    KnownRows rows = KnownRows.of(FieldKind.INT, driver());
    counted(rows, Filter.all());
    counted(rows, IntField.of("value").in());
  }

  /** Neither in an empty store nor beside others. */
  @Test
  default void existsIsFalseWhereNothingPassesTheFilter() {
    Table cities = Table.of(Metas.CITY, driver());
    assertFalse(cities.service().exists(Filter.all()));
    cities.create("id", 1, "name", "Oslo");
    assertTrue(cities.service().exists(TextField.of("name").equalTo("Oslo")));
    assertFalse(cities.service().exists(TextField.of("name").equalTo("Bern")));
    assertFalse(cities.service().exists(TextField.of("country").notNull()));
  }

  /** It exists from its creation to its end. */
  @Test
  default void existsIsFalseOfWhatIsMissing() {
    Table cities = Table.of(Metas.CITY, driver());
    assertFalse(cities.service().exists(Id.of(1)));
    cities.create("id", 1, "name", "Oslo");
    assertTrue(cities.service().exists(Id.of(1)));
    assertTrue(cities.service().exists(Id.of("1")));
    assertFalse(cities.service().exists(Id.of(2)));
    cities.destroy(1);
    assertFalse(cities.service().exists(Id.of(1)));
  }

  /** All parts of an identity are those of one record. */
  @Test
  default void existsComparesAllPartsOfAnIdentity() {
    Table lines = Table.of(Metas.ORDER_LINE, driver());
    UUID one = new UUID(1, 1);
    UUID other = new UUID(2, 2);
    lines.create("product", "tea", "orderId", one, "line", 1);
    lines.create("product", "mug", "orderId", other, "line", 2);
    assertTrue(lines.service().exists(Id.of(one, 1)));
    assertFalse(lines.service().exists(Id.of(one, 2)));
    assertFalse(lines.service().exists(Id.of(other, 1)));
  }

  /** A name that isn't in the meta, and an identity of another type, are mistakes. */
  @Test
  default void countOfAnUnknownNameIsRefused() {
    Table cities = Table.of(Metas.CITY, driver());
    Filter unknown = IntField.of("inhabitants").greaterThan(3);
    assertThrows(InvalidQueryException.class, () -> cities.service().count(unknown));
    assertThrows(InvalidQueryException.class, () -> cities.service().exists(unknown));
    assertThrows(InvalidQueryException.class, () -> cities.service().exists(Id.of("one")));
  }
}
