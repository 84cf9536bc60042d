package demo;

import dev.anhanga.processor.testing.RoundTrips;
import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.service.RecordSchema;
import dev.anhanga.runtime.meta.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

final class RoundTrip {

  static void run() {
    RoundTrips.check(
        TextsMeta.SCHEMA, filled(TextsMeta.SCHEMA, "t"), TextsPatch.of().text248("last"));
    RoundTrips.check(
        DatesMeta.SCHEMA,
        filled(DatesMeta.SCHEMA, LocalDate.of(2026, 1, 2)),
        DatesPatch.of().date252(null));
    RoundTrips.check(
        LongsMeta.SCHEMA, filled(LongsMeta.SCHEMA, 5L), LongsPatch.of().number125(7).number0(8));
    Wide wide = new Wide(new UUID(1, 2), null, null, null, null);
    WideService service = new WideService(new MemoryDriver());
    RoundTrips.equal(wide, service.create(wide));
    RoundTrips.equal(1 + 4 * 123, WideMeta.META.fields().size());
  }

  private static <T> T filled(RecordSchema<T> schema, Object value) {
    Map<String, Object> values = new HashMap<>();
    schema.meta().fields().keySet().forEach(name -> values.put(name, value));
    values.put("id", 1);
    values.computeIfPresent("number", (name, old) -> 2);
    return schema.fromRow(Row.of(schema.meta(), values));
  }
}
