package dev.anhanga.jdbc;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.Anhanga;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.Sort;
import dev.anhanga.runtime.service.ServiceContract;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A program of its own that stores many rows and streams them: together they are far larger than
 * the heap that {@link StreamTest} gives it.
 */
final class ManyRows {

  static final int ROWS = 100_000;

  private static final int BATCH = 1_000;
  private static final String FILLING = "x".repeat(400);
  private static final PersistenceMeta META =
      PersistenceMeta.of(
          "many",
          FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED),
          FieldMeta.of("bucket", DataType.INT),
          FieldMeta.of("text", DataType.STRING));

  private ManyRows() {}

  /** Takes the URL, and the fields to sort by. Prints nothing if all is well. */
  public static void main(String[] arguments) {
    try (JdbcDriver driver = JdbcDriver.of(arguments[0])) {
      ServiceContract<Row> service = Anhanga.createService(new RowSchema(META), driver);
      for (int from = 0; from < ROWS; from += BATCH) {
        service.createAll(batch(from));
      }
      for (int index = 1; index < arguments.length; index++) {
        check(service, List.of(Sort.ascending(arguments[index]), Sort.ascending("id")));
      }
    }
  }

  private static List<Row> batch(int from) {
    List<Row> batch = new ArrayList<>(BATCH);
    for (int id = from; id < from + BATCH; id++) {
      batch.add(Row.of(META, Map.of("id", id, "bucket", (ROWS - id) / 100, "text", id + FILLING)));
    }
    return batch;
  }

  private static void check(ServiceContract<Row> service, List<Sort> sorts) {
    Comparator<Row> order = PaginateParams.of().sort(sorts).comparator(META);
    int count = 0;
    try (Stream<Row> all = service.stream(query -> query.sort(sorts))) {
      Row last = null;
      for (Iterator<Row> each = all.iterator(); each.hasNext(); count++) {
        Row row = each.next();
        if (last != null && order.compare(last, row) >= 0) {
          throw new AssertionError(last.id() + " is before " + row.id());
        }
        last = row;
      }
    }
    if (count != ROWS) {
      throw new AssertionError("There are " + count + " rows by " + sorts);
    }
  }
}
