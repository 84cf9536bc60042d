package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import dev.anhanga.runtime.query.Sort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows the check knows, so that every answer can be compared with the truth: what
 * {@link Filter#test} and {@link PaginateParams#comparator} say of the same rows in memory.
 */
final class KnownRows {

  private static final int SEED = 42;
  private static final int ENOUGH = 1_000;

  private final Table table;
  private final List<Row> rows;

  private KnownRows(Table table, List<Row> rows) {
    this.table = table;
    this.rows = rows;
  }

  /** Each of the kind's few values twice, and three nulls, in no particular order. */
  static KnownRows of(FieldKind kind, PersistenceContract driver) {
    List<@Nullable Object> values = new ArrayList<>(kind.few());
    values.addAll(kind.few());
    Collections.addAll(values, null, null, null);
    return holding(values, Metas.holding(kind), driver);
  }

  /** A row for each of these values, in no particular order. */
  static KnownRows holding(
      List<? extends @Nullable Object> values, PersistenceMeta meta, PersistenceContract driver) {
    Random random = new Random(SEED);
    List<Integer> ids = new ArrayList<>();
    for (int id = 1; id <= values.size(); id++) {
      ids.add(id);
    }
    Collections.shuffle(ids, random);
    Table table = Table.of(meta, driver);
    List<Row> rows = new ArrayList<>();
    for (int index = 0; index < values.size(); index++) {
      Object note = index % 3 == 0 ? null : "note " + index % 3;
      rows.add(table.row("id", ids.get(index), "value", values.get(index), "note", note));
    }
    Collections.shuffle(rows, random);
    return stored(table, rows);
  }

  /** Rows that are stored by this. */
  static KnownRows stored(Table table, List<Row> rows) {
    table.service().createAll(rows);
    return new KnownRows(table, rows);
  }

  Table table() {
    return table;
  }

  /** The rows that the filter lets pass, in the order of the sorts. */
  List<Row> expected(Filter filter, Sort... sorts) {
    return rows.stream().filter(filter::test).sorted(order(sorts)).toList();
  }

  /** The named sorts, and last the identity in the direction of the last one. */
  private Comparator<Row> order(Sort... sorts) {
    List<Sort> all = new ArrayList<>(List.of(sorts));
    boolean descending = sorts.length > 0 && sorts[sorts.length - 1].isDescending();
    for (String part : table.meta().identity()) {
      all.add(descending ? Sort.descending(part) : Sort.ascending(part));
    }
    return PaginateParams.of().sort(all).comparator(table.meta());
  }

  /** The store finds the rows that the filter finds in memory, and the opposite of it the rest. */
  void found(Filter filter) {
    foundJust(filter);
    foundJust(filter.not());
  }

  private void foundJust(Filter filter) {
    PaginatedResult<Row> page = table.search(query -> query.filter(filter).limit(ENOUGH));
    List<Row> expected = expected(filter);
    Expect.rows(expected, page.data(), filter.toString());
    assertEquals(expected.size(), page.total(), () -> "the total of " + filter);
  }

  /** The store sorts the rows as they are sorted in memory. */
  void sorted(Sort... sorts) {
    PaginatedResult<Row> page = table.search(query -> query.sort(sorts).limit(ENOUGH));
    Expect.rows(expected(Filter.all(), sorts), page.data(), List.of(sorts).toString());
  }

  /** Pages by number, and by cursor both ways, are together what one large page holds. */
  void walked(int limit, Filter filter, Sort... sorts) {
    List<Row> expected = expected(filter, sorts);
    String what = "limit " + limit + ", " + List.of(sorts) + ", " + filter;
    PaginateParams<Row> first = PaginateParams.<Row>of(1, limit).filter(filter).sort(sorts);
    Walk walk = new Walk(table.service(), expected.size() + 2);
    Expect.rows(expected, walk.byNumber(first), "by number, " + what);
    Expect.rows(expected, walk.forwards(first), "forwards, " + what);
    Expect.rows(expected, walk.backwards(), "backwards, " + what);
  }
}
