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
import dev.anhanga.runtime.service.RecordSchema;
import dev.anhanga.runtime.service.ServiceContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
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
            PersistenceMeta.of(
                "line",
                order,
                part,
                FieldMeta.of("note", DataType.INT).identity(Generation.ASSIGNED)))) {
      assertThrows(StorageException.class, () -> driver.initialize(other));
    }
    driver.initialize(PersistenceMeta.of("line", part, order));
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
