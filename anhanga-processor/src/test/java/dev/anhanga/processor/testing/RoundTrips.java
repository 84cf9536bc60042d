package dev.anhanga.processor.testing;

import dev.anhanga.runtime.Anhanga;
import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.query.Sort;
import dev.anhanga.runtime.service.Partial;
import dev.anhanga.runtime.service.RecordSchema;
import dev.anhanga.runtime.service.ServiceContract;
import java.util.Arrays;
import java.util.List;

/**
 * A record's way into a store and back, for sources of the tests to call. The values must be in
 * normal form: then what is read is what was written.
 */
public final class RoundTrips {

  private RoundTrips() {}

  /** Creates, reads, patches, pages and destroys. */
  public static <T> void check(RecordSchema<T> schema, T record, Partial<T> patch) {
    ServiceContract<T> service = Anhanga.createService(schema, new MemoryDriver());
    T created = service.create(record);
    same(schema, schema.toRow(record), created);
    same(schema, schema.toRow(record), service.read(created));
    T patched = service.update(service.read(created), patch);
    same(schema, over(schema.toRow(record), patch.toRow()), patched);
    same(schema, schema.toRow(patched), service.read(created));
    for (FieldMeta field : schema.meta().fields().values()) {
      page(schema, service, field, patched);
    }
    service.destroy(patched);
    equal(0L, service.paginate(query -> query).total());
  }

  private static <T> void page(
      RecordSchema<T> schema, ServiceContract<T> service, FieldMeta field, T expected) {
    boolean isOrdered = field.dataType() != DataType.BYTES && field.dataType() != DataType.JSON;
    List<T> page =
        service
            .paginate(query -> isOrdered ? query.sort(Sort.descending(field.name())) : query)
            .data();
    equal(1, page.size());
    same(schema, schema.toRow(expected), page.get(0));
  }

  private static Row over(Row whole, Row patch) {
    ValueRow row = ValueRow.copyOf(whole);
    for (int position = 0; position < whole.meta().fields().size(); position++) {
      if (patch.has(position)) {
        row = row.with(position, patch.get(position));
      }
    }
    return row;
  }

  /** The version is the store's to count. */
  private static <T> void same(RecordSchema<T> schema, Row expected, T actual) {
    PersistenceMeta meta = schema.meta();
    Row row = schema.toRow(actual);
    int position = 0;
    for (FieldMeta field : meta.fields().values()) {
      Object wanted = expected.get(position);
      if (!field.isVersion() && !Arrays.deepEquals(array(wanted), array(row.get(position)))) {
        throw new AssertionError(field + " is " + row.get(position) + ", and not " + wanted);
      }
      position++;
    }
  }

  private static Object[] array(Object value) {
    return new Object[] {value};
  }

  /** Fails if two values differ. */
  public static void equal(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new AssertionError(actual + " isn't " + expected);
    }
  }
}
