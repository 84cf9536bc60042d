package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.anhanga.runtime.query.Comparison;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.IntField;
import dev.anhanga.runtime.query.Operator;
import dev.anhanga.runtime.query.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A filter and its opposite divide the rows as they do in memory, with nulls and equal values among
 * them.
 */
public interface FilterChecks extends DriverChecks {

  private KnownRows rows(FieldKind kind) {
    needsFieldsOf(kind);
    return KnownRows.of(kind, driver());
  }

  private static Filter value(Operator operator, @Nullable Object... operands) {
    return new Comparison("value", operator, Arrays.asList(operands), false);
  }

  /** Equal is what is equal in normal form, and null equals nothing but null. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "JSON")
  default void equalToFindsEqualValues(FieldKind kind) {
    KnownRows rows = rows(kind);
    for (Object value : kind.few()) {
      rows.found(value(Operator.EQUAL_TO, value));
    }
  }

  /** Unlike SQL's: what isn't there isn't equal. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "JSON")
  default void notEqualToIncludesNulls(FieldKind kind) {
    KnownRows rows = rows(kind);
    for (Object value : kind.few()) {
      rows.found(value(Operator.NOT_EQUAL_TO, value));
    }
  }

  /** Null can be asked for in four ways. */
  @ParameterizedTest
  @EnumSource
  default void nullIsFoundAsAValue(FieldKind kind) {
    KnownRows rows = rows(kind);
    rows.found(value(Operator.IS_NULL));
    rows.found(value(Operator.NOT_NULL));
    rows.found(value(Operator.EQUAL_TO, (Object) null));
    rows.found(value(Operator.NOT_EQUAL_TO, (Object) null));
  }

  /** One of several values; null may be one of them; there may be none. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "JSON")
  default void inFindsAnyOfItsValues(FieldKind kind) {
    KnownRows rows = rows(kind);
    Object first = kind.few().get(0);
    Object last = kind.few().get(kind.few().size() - 1);
    for (Operator operator : List.of(Operator.IN, Operator.NOT_IN)) {
      rows.found(value(operator, first));
      rows.found(value(operator, first, last, first));
      rows.found(value(operator, kind.few().toArray()));
      rows.found(value(operator, first, null));
      rows.found(value(operator, (Object) null));
      rows.found(value(operator));
    }
  }

  /** Null is neither less nor greater than anything. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"BYTES", "JSON"})
  default void orderingOperatorsFollowTheOrderOfValues(FieldKind kind) {
    KnownRows rows = rows(kind);
    for (Object value : kind.few()) {
      rows.found(value(Operator.GREATER_THAN, value));
      rows.found(value(Operator.GREATER_THAN_EQUAL, value));
      rows.found(value(Operator.LESS_THAN, value));
      rows.found(value(Operator.LESS_THAN_EQUAL, value));
    }
  }

  /** Both ends are included, and nothing lies between a greater and a lesser value. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"BYTES", "JSON"})
  default void betweenIncludesBothEnds(FieldKind kind) {
    KnownRows rows = rows(kind);
    List<Object> few = kind.few();
    for (int least = 0; least < few.size(); least++) {
      rows.found(value(Operator.BETWEEN, few.get(least), few.get(few.size() - 1)));
      rows.found(value(Operator.BETWEEN, few.get(least), few.get(least)));
      rows.found(value(Operator.BETWEEN, few.get(few.size() - 1), few.get(least)));
    }
  }

  /** A thousand values, and ten thousand: more than some stores take as parameters. */
  @Test
  default void inTakesThousandsOfValues() {
    List<@Nullable Object> stored = new ArrayList<>();
    List<@Nullable Integer> asked = new ArrayList<>();
    for (int value = 0; value < 60; value++) {
      stored.add(value % 7 == 0 ? null : value * 50);
    }
    for (int value = 0; value < 1_000; value++) {
      asked.add(value * 3);
    }
    KnownRows rows = KnownRows.holding(stored, Metas.holding(FieldKind.INT), driver());
    rows.found(IntField.of("value").in(asked));
    rows.found(IntField.of("value").notIn(asked));
    asked.add(null);
    rows.found(IntField.of("value").in(asked));
    for (int value = 1_000; value < 9_990; value++) {
      asked.add(value * 3);
    }
    rows.found(IntField.of("value").in(asked));
  }

  /** And, or and not nest in any way, also with nothing in them. */
  @Test
  default void nestedFiltersDivideTheRowsAsInMemory() {
    KnownRows rows = rows(FieldKind.INT);
    IntField value = IntField.of("value");
    IntField id = IntField.of("id");
    Filter small = value.lessThan(1);
    Filter noted = TextField.of("note").equalTo("note 1");
    rows.found(small.and(noted));
    rows.found(small.or(noted));
    rows.found(small.not().and(noted.not()));
    rows.found(small.and(noted).not().or(value.isNull()));
    rows.found(small.or(noted).and(id.greaterThan(3).or(value.isNull())).not());
    rows.found(Filter.all());
    rows.found(Filter.all().and(value.in()));
    rows.found(small.and(noted.or(small.and(noted.or(small.not())))));
  }

  /** Conditions on several fields, put together at random (always in the same way). */
  @Test
  default void randomFiltersDivideTheRowsAsInMemory() {
    KnownRows rows = rows(FieldKind.TEXT);
    Random random = new Random(7);
    for (int number = 0; number < 100; number++) {
      rows.found(random(random, 3));
    }
  }

  private static Filter random(Random random, int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      return randomComparison(random);
    }
    return switch (random.nextInt(3)) {
      case 0 -> random(random, depth - 1).and(random(random, depth - 1));
      case 1 -> random(random, depth - 1).or(random(random, depth - 1));
      default -> random(random, depth - 1).not();
    };
  }

  private static Filter randomComparison(Random random) {
    TextField text = TextField.of(random.nextBoolean() ? "value" : "note");
    List<Object> few = FieldKind.TEXT.few();
    String one = (String) few.get(random.nextInt(few.size()));
    return switch (random.nextInt(8)) {
      case 0 -> text.equalTo(one);
      case 1 -> text.notEqualTo(one);
      case 2 -> text.isNull();
      case 3 -> text.lessThan(one);
      case 4 -> text.contains(one).ignoreCase();
      case 5 -> text.in(Arrays.asList(one, null));
      case 6 -> IntField.of("id").between(random.nextInt(10), random.nextInt(30));
      default -> text.notIn(one, "note 1");
    };
  }

  /** As deep as the core lets pass. */
  @Test
  default void deeplyNestedFiltersAreAnswered() {
    KnownRows rows = rows(FieldKind.INT);
    Filter filter = IntField.of("value").isNull();
    for (int depth = 0; depth < 40; depth++) {
      filter =
          filter.or(IntField.of("id").equalTo(depth)).and(IntField.of("id").lessThan(90 - depth));
    }
    rows.found(filter);
  }

  /** A condition may be told by names, as in a URL, with text for every type. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"BYTES", "JSON"})
  default void filtersByNameReadTextAsTheFieldsType(FieldKind kind) {
    KnownRows rows = rows(kind);
    for (Object value : kind.few()) {
      Filter typed = value(Operator.GREATER_THAN_EQUAL, value);
      Expect.rows(
          rows.expected(typed),
          rows.table()
              .search(
                  query -> query.filter("value", "greaterThanEqual", value.toString()).limit(99))
              .data(),
          "value >= " + value);
    }
  }

  /** Filters that are given one after the other all hold. */
  @Test
  default void filtersAddUp() {
    KnownRows rows = rows(FieldKind.INT);
    Filter first = IntField.of("value").greaterThan(0);
    Filter second = IntField.of("id").lessThan(8);
    Expect.rows(
        rows.expected(first.and(second)),
        rows.table().search(query -> query.filter(first).filter(second)).data(),
        "both filters");
    assertEquals(
        Collections.emptyList(),
        rows.table().search(query -> query.filter(first).filter(first.not())).data());
  }
}
