package dev.anhanga.contract;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.Capability;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.Sort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every kind of filter with every kind of sort, over a table with a field of each kind, nulls and
 * equal values in all of them. The ways to read the rows (by number, by cursor both ways, as a
 * stream; with a total and without) take turns, such that each comes with each filter and each sort
 * of most kinds of fields. The truth is what filters and comparators say in memory.
 */
public interface MatrixChecks extends DriverChecks {

  /** Enough for each value to come several times, and for several pages. */
  int ROWS = 34;

  /** Queries that differ in more than one way from the simplest. */
  @TestFactory
  default Stream<DynamicTest> filterSortAndPagesAgreeInEveryCombination() {
    KnownRows rows = filled();
    List<DynamicTest> tests = new ArrayList<>();
    for (int turn = 0; turn < kinds().size(); turn++) {
      FieldKind kind = kinds().get(turn);
      List<Filter> filters = MatrixFilters.on(name(kind), kind);
      List<Sort[]> sorts = sorts(kind);
      for (int number = 0; number < sorts.size(); number++) {
        Sort[] order = sorts.get(number);
        int first = turn + number;
        tests.add(
            dynamicTest(
                name(kind) + " by " + List.of(order), () -> agree(rows, filters, order, first)));
      }
    }
    return tests.stream();
  }

  private static void agree(KnownRows rows, List<Filter> filters, Sort[] order, int first) {
    for (int number = 0; number < filters.size(); number++) {
      new MatrixQuery(rows, filters.get(number), order).agrees(first + number);
    }
  }

  private List<FieldKind> kinds() {
    List<FieldKind> kinds = new ArrayList<>(List.of(FieldKind.values()));
    if (!driver().capabilities().contains(Capability.JSON_FIELDS)) {
      kinds.remove(FieldKind.JSON);
    }
    return kinds;
  }

  /** The kind's own name, which is a word of SQL as often as not. */
  private static String name(FieldKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private KnownRows filled() {
    List<FieldMeta> fields = new ArrayList<>();
    fields.add(FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED));
    kinds().forEach(kind -> fields.add(kind.field(name(kind)).nullable()));
    PersistenceMeta meta = PersistenceMeta.of("matrix", fields.toArray(new FieldMeta[0]));
    Table table = Table.of(meta, driver());
    List<Row> rows = new ArrayList<>();
    for (int id = 0; id < ROWS; id++) {
      List<@Nullable Object> namesAndValues = new ArrayList<>(List.of("id", id));
      for (FieldKind kind : kinds()) {
        namesAndValues.add(name(kind));
        namesAndValues.add(value(kind, id));
      }
      rows.add(table.row(namesAndValues.toArray()));
    }
    Collections.shuffle(rows, new Random(11));
    return KnownRows.stored(table, rows);
  }

  /** Each of the kind's values in turn and null, with another step for each kind. */
  private static @Nullable Object value(FieldKind kind, int id) {
    int values = kind.few().size();
    int turn = (id * (2 + kind.name().length() % 3) + id / 5) % (values + 1);
    return turn == values ? null : kind.few().get(turn);
  }

  private static List<Sort[]> sorts(FieldKind kind) {
    String name = name(kind);
    List<Sort[]> sorts = new ArrayList<>();
    sorts.add(new Sort[] {});
    sorts.add(new Sort[] {Sort.descending("boolean"), Sort.ascending("date").nullsFirst()});
    if (!kind.isOrdered()) {
      return sorts;
    }
    Sort up = Sort.ascending(name);
    Sort down = Sort.descending(name);
    sorts.add(new Sort[] {up});
    sorts.add(new Sort[] {down});
    sorts.add(new Sort[] {up.nullsFirst()});
    sorts.add(new Sort[] {down.nullsLast()});
    sorts.add(new Sort[] {Sort.ascending(kind == FieldKind.ENUM ? "uuid" : "enum"), down});
    sorts.add(new Sort[] {down.nullsLast(), Sort.descending("long"), Sort.descending("id")});
    if (kind.isText()) {
      sorts.add(new Sort[] {up.ignoreCase()});
      sorts.add(new Sort[] {down.ignoreCase().nullsLast(), Sort.ascending("int")});
    }
    return sorts;
  }
}
