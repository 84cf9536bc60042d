package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.Comparison;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.Operator;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.Sort;
import dev.anhanga.runtime.query.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A query that can't be answered is refused by name, and never answered wrongly. */
public interface QueryRefusalChecks extends DriverChecks {

  private static InvalidQueryException refused(
      Table table, UnaryOperator<PaginateParams<Row>> query) {
    return assertThrows(InvalidQueryException.class, () -> table.search(query));
  }

  private static Filter value(Operator operator, @Nullable Object... operands) {
    return new Comparison("value", operator, Arrays.asList(operands), false);
  }

  /** Names never reach a statement; the answer lists the real ones. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "name; DROP TABLE city",
        "name\"; DROP TABLE city; --",
        "1",
        "",
        "*",
        "NAME",
        "name ",
        "count(*)",
        "(select 1)",
        "nam",
        "rowid",
        "\u0000"
      })
  default void unknownNamesAreRefusedListingTheRealOnes(String name) {
    Table cities = Table.of(Metas.CITY, driver());
    cities.create("id", 1, "name", "Oslo");
    Expect.names(refused(cities, query -> query.sort(name, "asc")), "city", "name", "country");
    Expect.names(refused(cities, query -> query.filter(name, "equalTo", "x")), "name", "country");
    refused(cities, query -> query.filter(TextField.of(name).isNull()));
    refused(cities, query -> query.filter(TextField.of(name).isNull().not().or(Filter.all())));
    assertEquals(1, cities.size());
  }

  /** A slip of the pen gets a hint. */
  @Test
  default void almostRightNamesGetAHint() {
    Table cities = Table.of(Metas.CITY, driver());
    InvalidQueryException refused = refused(cities, query -> query.sort("contry", "asc"));
    Expect.names(refused, "id you mean country");
  }

  /** Operators and orders have names too. */
  @ParameterizedTest
  @ValueSource(strings = {"equals", "=", "equalTo' OR 1=1", "", "EQUAL_TO"})
  default void unknownOperatorsAreRefused(String operator) {
    Table cities = Table.of(Metas.CITY, driver());
    Expect.names(refused(cities, query -> query.filter("name", operator, "x")), "equalTo");
    Expect.names(refused(cities, query -> query.sort("name", "asc; DROP TABLE city")), "desc");
    assertEquals(0, cities.size());
  }

  /** A mistake in a query is found before the store is asked for anything. */
  @Test
  default void refusedQueriesDoNoIo() {
    CountingDriver counting = new CountingDriver(driver(), 0);
    Table cities = Table.of(Metas.CITY, counting);
    refused(cities, query -> query.sort("nmae", "asc"));
    refused(cities, query -> query.filter("nmae", "equalTo", "x"));
    refused(cities, query -> query.filter("population", "equalTo", "many"));
    refused(cities, query -> query.limit(1_001));
    assertEquals(0, counting.initializations());
  }

  /** Null has no place in an order of operands. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"BYTES", "JSON"})
  default void nullIsNoOperandOfAnOrderingOperator(FieldKind kind) {
    Table table = Table.of(Metas.holding(kind), driver());
    Object some = kind.few().get(0);
    for (Operator operator : Operator.values()) {
      if (operator.isOrdering()) {
        refused(table, query -> query.filter(value(operator, null, null)));
      }
    }
    refused(table, query -> query.filter(value(Operator.BETWEEN, some, null)));
    assertEquals(0, table.size());
  }

  /** An operand is of the field's type, or text that can be read as it. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "JSON")
  default void operandsOfAnotherTypeAreRefused(FieldKind kind) {
    Table table = Table.of(Metas.holding(kind), driver());
    Object wrong = kind == FieldKind.BOOLEAN ? List.of() : true;
    Expect.names(refused(table, query -> query.filter(value(Operator.EQUAL_TO, wrong))), "value");
    refused(table, query -> query.filter(value(Operator.IN, kind.few().get(0), wrong)));
    if (!kind.isText()) {
      refused(table, query -> query.filter("value", "equalTo", "' OR 1=1 --"));
    }
    assertEquals(0, table.size());
  }

  /** Bytes have no order, trees can only be there or not, and only text is looked into. */
  @ParameterizedTest
  @EnumSource
  default void operatorsThatDoNotApplyAreRefused(FieldKind kind) {
    needsFieldsOf(kind);
    Table table = Table.of(Metas.holding(kind), driver());
    Object some = kind.few().get(0);
    if (!kind.isOrdered()) {
      refused(table, query -> query.filter(value(Operator.LESS_THAN, some)));
      refused(table, query -> query.sort(Sort.ascending("value")));
    }
    if (!kind.isText()) {
      refused(table, query -> query.filter(value(Operator.CONTAINS, "x")));
      refused(table, query -> query.sort(Sort.ascending("value").ignoreCase()));
    }
    if (kind == FieldKind.JSON) {
      refused(table, query -> query.filter(value(Operator.EQUAL_TO, some)));
    }
    assertEquals(0, table.size());
  }

  /** A pattern is at most 10,000 characters long, and escapes what can be escaped. */
  @ParameterizedTest
  @ValueSource(strings = {"\\", "a\\", "\\a", "%\\"})
  default void malformedPatternsAreRefused(String pattern) {
    Table cities = Table.of(Metas.CITY, driver());
    refused(cities, query -> query.filter(TextField.of("name").like(pattern)));
    refused(cities, query -> query.filter(TextField.of("name").like("a".repeat(10_001))));
    assertEquals(0, cities.size());
  }
}
