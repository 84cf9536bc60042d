package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.Capability;
import dev.anhanga.runtime.query.Comparison;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.IntField;
import dev.anhanga.runtime.query.Operator;
import dev.anhanga.runtime.query.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All records that pass a filter are removed by one call. */
public interface DestroyAllChecks extends DriverChecks {

  private Table cities(int count) {
    Table cities = Table.of(Metas.CITY, driver());
    List<Row> given = new ArrayList<>();
    for (int id = 0; id < count; id++) {
      given.add(cities.row("id", id, "name", "City " + id, "country", id % 2 == 0 ? "NO" : null));
    }
    cities.service().createAll(given);
    return cities;
  }

  private static List<Integer> ids(Table table) {
    return table.all().stream().map(row -> row.getInt(0)).toList();
  }

  /** Those that pass are gone, the others stay, and the number is told. */
  @Test
  default void destroyAllRemovesJustWhatPassesTheFilter() {
    Table cities = cities(6);
    assertEquals(3, cities.service().destroyAll(TextField.of("country").equalTo("NO")));
    assertEquals(List.of(1, 3, 5), ids(cities));
    assertEquals(0, cities.service().destroyAll(TextField.of("country").equalTo("NO")));
    assertEquals(
        2,
        cities
            .service()
            .destroyAll(IntField.of("id").greaterThan(1).and(TextField.of("country").isNull())));
    assertEquals(List.of(1), ids(cities));
  }

  /** The same are removed that are found, nulls and equal values among them. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "JSON")
  default void destroyAllRemovesWhatIsFound(FieldKind kind) {
    KnownRows rows = KnownRows.of(kind, driver());
    Table table = rows.table();
    List<Filter> filters =
        List.of(
            new Comparison("value", Operator.EQUAL_TO, List.of(kind.few().get(0)), false),
            new Comparison("value", Operator.NOT_IN, List.of(kind.few().get(1)), false),
            new Comparison("value", Operator.NOT_NULL, List.of(), false));
    for (Filter filter : filters) {
      List<Row> found = table.service().list(query -> query.filter(filter));
      int before = table.size();
      assertEquals(found.size(), table.service().destroyAll(filter));
      assertEquals(0, table.service().count(filter));
      assertEquals(before - found.size(), table.size());
    }
  }

  /** Without a condition it is all there are, and nothing of another resource. */
  @Test
  default void destroyAllLeavesNothingButOtherResources() {
    Table cities = cities(700);
    Table holders = Table.of(Metas.holding(FieldKind.INT), driver());
    holders.create("id", 1, "value", 1);
    assertEquals(700, cities.service().destroyAll(Filter.all()));
    assertEquals(0, cities.size());
    assertEquals(0, cities.service().destroyAll(Filter.all()));
    assertEquals(1, holders.size());
  }

  /** A filter that nothing passes removes nothing. */
  @Test
  default void destroyAllOfNothingRemovesNothing() {
    Table cities = cities(3);
    assertEquals(0, cities.service().destroyAll(IntField.of("id").in()));
    assertEquals(3, cities.size());
  }

  /** Records that share a part of their identity are told apart. */
  @Test
  default void destroyAllTellsIdentitiesOfSeveralPartsApart() {
    Table lines = Table.of(Metas.ORDER_LINE, driver());
    for (int line = 1; line <= 3; line++) {
      lines.create("product", "tea " + line, "orderId", new UUID(1, 1), "line", line);
      lines.create("product", "mug " + line, "orderId", new UUID(2, 2), "line", line);
    }
    assertEquals(2, lines.service().destroyAll(TextField.of("product").in("tea 2", "mug 3")));
    assertEquals(
        List.of("tea 1", "tea 3", "mug 1", "mug 2"),
        lines.all().stream().map(row -> row.getString(0)).toList());
  }

  /** What is destroyed has no unique values any more. */
  @Test
  default void destroyAllFreesUniqueValues() {
    needs(Capability.UNIQUE_FIELDS);
    Table members = Table.of(Metas.MEMBER, driver());
    members.create("id", 1, "badge", 10, "emailAddress", "ada@example.org");
    members.create("id", 2, "badge", 20);
    assertEquals(1, members.service().destroyAll(IntField.of("badge").equalTo(10)));
    members.create("id", 3, "badge", 10, "emailAddress", "ada@example.org");
    assertEquals(2, members.size());
  }

  /** Versions don't keep a record from being destroyed. */
  @ParameterizedTest
  @EnumSource(names = {"INT", "LONG"})
  default void destroyAllRemovesWhateverVersion(DataType type) {
    needs(Capability.VERSIONS);
    Table accounts = Table.of(Metas.account(type), driver());
    accounts.create("id", 1, "owner", "Ada");
    accounts.create("id", 2, "owner", "Ada");
    accounts.update(2, "cents", 5L);
    assertEquals(2, accounts.service().destroyAll(TextField.of("owner").equalTo("Ada")));
    assertEquals(0, accounts.size());
  }

  /** A name that isn't in the meta is a mistake, and not a reason to remove everything. */
  @Test
  default void destroyAllByAnUnknownNameIsRefused() {
    Table cities = cities(3);
    Filter unknown = IntField.of("inhabitants").greaterThan(3);
    assertThrows(InvalidQueryException.class, () -> cities.service().destroyAll(unknown));
    assertEquals(3, cities.size());
  }
}
