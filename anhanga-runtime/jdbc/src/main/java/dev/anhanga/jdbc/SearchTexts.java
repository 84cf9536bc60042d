package dev.anhanga.jdbc;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The texts of a table's searches, each made once for all of its shape. Programs have few shapes; a
 * new one takes the place of another that had its slot. Safe for concurrent use.
 */
final class SearchTexts {

  private static final int SLOTS = 256;

  /** Longer ones are rare, and cost little beside what they ask for. */
  private static final int LONGEST_KEPT = 4_000;

  private final AtomicReferenceArray<Known> known = new AtomicReferenceArray<>(SLOTS);

  /** A text, and a search of its shape without the values. */
  private record Known(Search shape, String sql) {}

  String of(Table table, Search search) throws SQLException {
    int slot = search.slot(SLOTS);
    Known here = known.get(slot);
    if (here != null && here.shape().hasShapeOf(search)) {
      return here.sql();
    }
    String sql = search.written(table).sql();
    if (FilterShape.isFixed(search.filter()) && sql.length() <= LONGEST_KEPT) {
      known.set(slot, new Known(search.shape(), sql));
    }
    return sql;
  }
}
