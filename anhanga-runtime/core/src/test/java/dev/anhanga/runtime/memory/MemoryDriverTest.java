package dev.anhanga.runtime.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.Anhanga;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import dev.anhanga.runtime.service.RecordSchema;
import dev.anhanga.runtime.service.ServiceContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the driver contract kit doesn't ask; it lives in a module of its own. */
class MemoryDriverTest {

  private record RowSchema(PersistenceMeta meta) implements RecordSchema<Row> {
    @Override
    public Row toRow(Row row) {
      return row;
    }

    @Override
    public Row fromRow(Row row) {
      return Row.copyOf(row);
    }
  }

  private static ServiceContract<Row> service(PersistenceMeta meta) {
    return Anhanga.createService(new RowSchema(meta), new MemoryDriver());
  }

  @ParameterizedTest
  @EnumSource(names = {"INT", "LONG"})
  void noIdentityIsMadeBeyondItsType(DataType type) {
    PersistenceMeta meta =
        PersistenceMeta.of("ticket", FieldMeta.of("id", type).identity(Generation.DATABASE));
    ServiceContract<Row> tickets = service(meta);
    Object last = type == DataType.INT ? (Object) Integer.MAX_VALUE : (Object) Long.MAX_VALUE;
    tickets.create(Row.of(meta, Map.of("id", last)));

    assertThrows(StorageException.class, () -> tickets.create(Row.of(meta, Map.of())));
    assertEquals(1, tickets.paginate(query -> query).total());
  }

  @Test
  void aTreeIsNotSharedWithTheCaller() {
    PersistenceMeta meta =
        PersistenceMeta.of(
            "page",
            FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED),
            FieldMeta.of("tree", DataType.JSON));
    List<Object> tree = new ArrayList<>(List.of("a"));
    ServiceContract<Row> pages = service(meta);
    pages.create(Row.of(meta, Map.of("id", 1, "tree", tree)));

    tree.add("b");

    assertEquals(List.of("a"), pages.read(Id.of(1)).get("tree"));
  }

  @Test
  void anIdentityGainsAndLosesNoPart() {
    FieldMeta order = FieldMeta.of("order", DataType.INT).identity(Generation.ASSIGNED);
    FieldMeta line = FieldMeta.of("line", DataType.INT);
    FieldMeta part = line.identity(Generation.ASSIGNED);
    MemoryDriver driver = new MemoryDriver();
    driver.initialize(PersistenceMeta.of("line", order, part));

    for (PersistenceMeta other :
        List.of(
            PersistenceMeta.of("line", order),
            PersistenceMeta.of("line", order, line),
            PersistenceMeta.of("line", part, order),
            PersistenceMeta.of(
                "line",
                order,
                part,
                FieldMeta.of("note", DataType.INT).identity(Generation.ASSIGNED)))) {
      assertThrows(StorageException.class, () -> driver.initialize(other));
    }
    driver.initialize(PersistenceMeta.of("line", order, part));
  }

  /** The rows that were there before an index stay as they are. */
  @Test
  void aCursorMayStandAtTextThatIsTooLongByNow() {
    FieldMeta id = FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED);
    FieldMeta name = FieldMeta.of("name", DataType.STRING);
    PersistenceMeta before = PersistenceMeta.of("city", id, name);
    PersistenceMeta after = PersistenceMeta.of("city", id, name.indexed());
    MemoryDriver driver = new MemoryDriver();
    driver.initialize(before);
    for (int number = 1; number <= 3; number++) {
      Map<String, Object> values = Map.of("id", number, "name", "x".repeat(300) + number);
      driver.create(before, Row.of(before, values));
    }
    ServiceContract<Row> cities = Anhanga.createService(new RowSchema(after), driver);

    PaginatedResult<Row> first =
        cities.paginate(PaginateParams.<Row>of().sort("name", "asc").limit(1));
    PaginatedResult<Row> second = cities.paginate(first.next().orElseThrow());

    assertEquals(2, second.data().get(0).getInt(0));
  }

  @Test
  void nullIsAmongTheNamedValuesOfAFilter() {
    FieldMeta name = FieldMeta.of("name", DataType.STRING).nullable();
    PersistenceMeta city =
        PersistenceMeta.of(
            "city", FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED), name);
    ServiceContract<Row> cities = Anhanga.createService(new RowSchema(city), new MemoryDriver());
    cities.create(Row.of(city, Map.of("id", 1)));
    cities.create(Row.of(city, Map.of("id", 2, "name", "Oslo")));

    assertEquals(1, cities.list(query -> query.filter("name", "in", null)).get(0).getInt(0));
    assertEquals(2, cities.list(query -> query.filter("name", "notIn", null)).get(0).getInt(0));
  }

  @Test
  void whatWasGivenByAnotherMetaIsNotMade() {
    FieldMeta id = FieldMeta.of("id", DataType.LONG);
    PersistenceMeta given = PersistenceMeta.of("ticket", id.identity(Generation.ASSIGNED));
    PersistenceMeta made = PersistenceMeta.of("ticket", id.identity(Generation.DATABASE));
    MemoryDriver driver = new MemoryDriver();
    driver.initialize(given);
    driver.initialize(made);
    driver.create(given, Row.of(given, Map.of("id", 1L)));

    assertEquals(Id.of(2L), driver.create(made, Row.of(made, Map.of())).id());
  }

  /** The transaction waits for the other thread, which so can't wait for the transaction. */
  @Test
  void aNewServiceWaitsForNoTransactionWhereNothingIsMissing() {
    PersistenceMeta city =
        PersistenceMeta.of("city", FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED));
    MemoryDriver driver = new MemoryDriver();
    driver.initialize(city);

    long count =
        driver.transaction(
            () ->
                CompletableFuture.supplyAsync(
                        () -> {
                          driver.initialize(city);
                          return driver.count(city, Filter.all());
                        })
                    .orTimeout(10, TimeUnit.SECONDS)
                    .join());

    assertEquals(0, count);
  }

  @Test
  void theStoreMakesNoPartOfAnIdentity() {
    FieldMeta order = FieldMeta.of("order", DataType.INT).identity(Generation.ASSIGNED);
    FieldMeta line = FieldMeta.of("line", DataType.INT).identity(Generation.DATABASE);

    assertThrows(
        IllegalArgumentException.class, () -> PersistenceMeta.of("order-line", order, line));
  }

  @Test
  void aRowsTextHoldsNoValues() {
    PersistenceMeta meta =
        PersistenceMeta.of(
            "secret", FieldMeta.of("id", DataType.STRING).identity(Generation.ASSIGNED));
    MemoryDriver driver = new MemoryDriver();
    driver.initialize(meta);
    driver.create(meta, Row.of(meta, Map.of("id", "hunter2")));

    Row row = driver.read(meta, Id.of("hunter2")).orElseThrow();

    assertEquals("secret[id]", row.toString());
  }

  /** Also of one that isn't there: what the caller got wrong doesn't depend on what is stored. */
  @Test
  void aVersionIsNotCheckedOfARecordWithoutOne() {
    PersistenceMeta meta =
        PersistenceMeta.of(
            "versionless", FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED));
    MemoryDriver driver = new MemoryDriver();
    driver.initialize(meta);

    assertThrows(NoSuchElementException.class, () -> driver.destroy(meta, Id.of(1), 1));
  }
}
