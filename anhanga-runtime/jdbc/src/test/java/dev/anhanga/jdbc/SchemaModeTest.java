package dev.anhanga.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.Anhanga;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.TextField;
import dev.anhanga.runtime.service.ServiceContract;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a driver does about tables where it isn't to create them. */
class SchemaModeTest {

  private static final FieldMeta ID =
      FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED);
  private static final PersistenceMeta ITEM =
      PersistenceMeta.of("item", ID, FieldMeta.of("name", DataType.STRING).unique());
  private static final PersistenceMeta NEWER =
      PersistenceMeta.of(
          "item",
          ID,
          FieldMeta.of("name", DataType.STRING).unique(),
          FieldMeta.of("size", DataType.LONG).nullable().indexed(),
          FieldMeta.of("note", DataType.STRING).nullable());

  @TempDir Path folder;

  private JdbcDriver open(Stores store, SchemaMode mode) {
    return JdbcDriver.of(store.url(folder), JdbcOptions.of().schemaMode(mode));
  }

  private static ServiceContract<Row> service(PersistenceMeta meta, JdbcDriver driver) {
    return Anhanga.createService(new RowSchema(meta), driver);
  }

  private static Row item(PersistenceMeta meta, int id) {
    return Row.of(meta, Map.of("id", id, "name", "item " + id));
  }

  private static String refusal(ServiceContract<Row> service) {
    return assertThrows(StorageException.class, service::count).getMessage();
  }

  @ParameterizedTest
  @MethodSource("dev.anhanga.jdbc.Stores#onDisk")
  void validationTellsAllThatIsMissingAndMakesNothing(Stores store) {
    try (JdbcDriver validating = open(store, SchemaMode.VALIDATE)) {
      ServiceContract<Row> items = service(ITEM, validating);
      for (int tries = 0; tries < 2; tries++) {
        String told = refusal(items);
        assertTrue(told.contains("CREATE TABLE") && told.contains("uq_item.name"), told);
      }
      try (JdbcDriver creating = open(store, SchemaMode.CREATE_AND_ADD)) {
        service(ITEM, creating).create(item(ITEM, 1));
      }
      assertEquals(1, items.count());
      String told = refusal(service(NEWER, validating));
      for (String name : new String[] {"size", "note", "ix_item.size"}) {
        assertTrue(told.contains(name), told);
      }
      assertEquals(1, items.count());
    }
  }

  /** Also a service's first call in a transaction. */
  @ParameterizedTest
  @MethodSource("dev.anhanga.jdbc.Stores#onDisk")
  void validationInATransactionMakesNothing(Stores store) {
    try (JdbcDriver validating = open(store, SchemaMode.VALIDATE)) {
      ServiceContract<Row> items = service(ITEM, validating);
      assertThrows(
          StorageException.class, () -> validating.transaction(() -> items.create(item(ITEM, 1))));
      assertTrue(refusal(items).contains("CREATE TABLE"));
    }
  }

  /** What can't be mended by adding is refused as it is where tables are created. */
  @ParameterizedTest
  @MethodSource("dev.anhanga.jdbc.Stores#onDisk")
  void validationRefusesWhatDoesNotFit(Stores store) {
    PersistenceMeta other =
        PersistenceMeta.of("item", ID, FieldMeta.of("name", DataType.LONG).nullable());
    try (JdbcDriver creating = open(store, SchemaMode.CREATE_AND_ADD);
        JdbcDriver validating = open(store, SchemaMode.VALIDATE)) {
      service(ITEM, creating).create(item(ITEM, 1));
      String told = refusal(service(other, validating));
      assertTrue(told.contains("is stored with name as"), told);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.anhanga.jdbc.Stores#onDisk")
  void withoutAModeTheFirstOperationFails(Stores store) {
    try (JdbcDriver unlooking = open(store, SchemaMode.NONE)) {
      ServiceContract<Row> items = service(ITEM, unlooking);
      assertThrows(StorageException.class, () -> items.create(item(ITEM, 1)));
      try (JdbcDriver creating = open(store, SchemaMode.CREATE_AND_ADD)) {
        service(ITEM, creating).count();
      }
      items.create(item(ITEM, 1));
      assertEquals("item 1", items.read(Id.of(1)).getString(1));
    }
  }

  /** This source has no connections. */
  @Test
  void withoutAModeNothingIsAsked() {
    try (HikariDataSource none = new HikariDataSource()) {
      JdbcOptions options = JdbcOptions.of().dialect(Dialect.postgres());
      JdbcDriver unlooking = JdbcDriver.of(none, options.schemaMode(SchemaMode.NONE));
      JdbcDriver validating = JdbcDriver.of(none, options.schemaMode(SchemaMode.VALIDATE));

      unlooking.initialize(ITEM);

      assertThrows(RuntimeException.class, () -> validating.initialize(ITEM));
    }
  }

  /** SQLite takes a name in double quotes for a text, if there is no such column. */
  @ParameterizedTest
  @MethodSource("dev.anhanga.jdbc.Stores#onDisk")
  void aColumnThatIsMissingIsNeverTakenForAText(Stores store) {
    try (JdbcDriver creating = open(store, SchemaMode.CREATE_AND_ADD);
        JdbcDriver none = open(store, SchemaMode.NONE)) {
      ServiceContract<Row> items = service(ITEM, creating);
      items.create(item(ITEM, 1));
      ServiceContract<Row> newer = service(NEWER, none);
      TextField note = TextField.of("note");

      assertThrows(StorageException.class, () -> newer.read(Id.of(1)));
      assertThrows(StorageException.class, () -> newer.count(note.equalTo("note")));
      assertThrows(StorageException.class, () -> newer.destroyAll(note.notNull()));

      assertEquals(1, items.count());
    }
  }
}
