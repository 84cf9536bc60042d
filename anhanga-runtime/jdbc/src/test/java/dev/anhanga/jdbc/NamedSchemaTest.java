package dev.anhanga.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.Anhanga;
import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.StaleRecordException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.service.ServiceContract;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in a schema that was named, beside those of others. */
class NamedSchemaTest {

  private static final FieldMeta ID =
      FieldMeta.of("id", DataType.LONG).identity(Generation.DATABASE);
  private static final FieldMeta NAME = FieldMeta.of("name", DataType.STRING).length(20);
  private static final FieldMeta PRICE = FieldMeta.of("price", DataType.INT).indexed();
  private static final FieldMeta VERSION = FieldMeta.of("version", DataType.LONG).version();
  private static final PersistenceMeta ITEM =
      PersistenceMeta.of("item", ID, NAME.unique(), PRICE, VERSION);

  @TempDir Path folder;

  /** Such as has to be quoted. Servers keep their schemas from one test to the next. */
  private final String sales = "Sales-" + UUID.randomUUID();

  private final String stock = "stock$" + UUID.randomUUID();

  private static void create(JdbcDriver driver, String schema) {
    OwnSql.run(driver, "CREATE SCHEMA \"" + schema + '"');
  }

  private JdbcDriver open(Stores store, String schema) {
    return JdbcDriver.of(store.url(folder), JdbcOptions.of().schema(schema));
  }

  private static ServiceContract<Row> service(PersistenceMeta meta, JdbcDriver driver) {
    return Anhanga.createService(new RowSchema(meta), driver);
  }

  private static Row item(String name) {
    return Row.of(ITEM, Map.of("name", name, "price", 1));
  }

  @ParameterizedTest
  @EnumSource(names = {"H2_FILE", "POSTGRES", "MARIADB"})
  void driversOfTwoSchemasDoNotSeeEachOthersTables(Stores store) {
    try (JdbcDriver own = store.open(folder);
        JdbcDriver inSales = open(store, sales);
        JdbcDriver inStock = open(store, stock)) {
      create(own, sales);
      create(own, stock);
      for (JdbcDriver driver : List.of(inSales, own, inStock)) {
        ServiceContract<Row> items = service(ITEM, driver);
        assertEquals(0, items.count());
        usesEveryStatement(items);
      }
      assertEquals(3, service(ITEM, inSales).count());
      OwnSql.run(inStock, "DROP TABLE \"" + stock + "\".\"item\"");
      assertEquals(0, service(ITEM, inStock).count());
      assertEquals(3, service(ITEM, own).count());
    }
  }

  private static void usesEveryStatement(ServiceContract<Row> items) {
    assertEquals(1L, items.create(item("a")).getLong(0));
    items.create(Row.of(ITEM, Map.of("id", 2L, "name", "b", "price", 2)));
    Row third = items.create(item("c"));
    assertTrue(third.getLong(0) > 2);
    DuplicateRecordException told =
        assertThrows(DuplicateRecordException.class, () -> items.create(item("c")));
    assertEquals(List.of("name"), told.fields());
    Row raised = items.upsert(Row.of(ITEM, Map.of("id", 2L, "name", "bb", "price", 7)));
    assertEquals(2L, raised.getLong(3));
    assertThrows(
        StaleRecordException.class,
        () -> items.update(Id.of(2L), () -> Row.of(ITEM, Map.of("price", 1, "version", 1L))));
    assertEquals(3L, items.update(Id.of(2L), () -> Row.of(ITEM, Map.of("price", 8))).getLong(3));
    try (Stream<Row> all = items.stream(query -> query.sort("price", "desc"))) {
      assertEquals("bb", all.iterator().next().getString(1));
    }
    Row removed = items.create(item("d"));
    items.destroy(removed.id());
    assertEquals(3, items.findAll(List.of(Id.of(1L), Id.of(2L), third.id())).size());
  }

  @ParameterizedTest
  @EnumSource(names = {"H2_FILE", "POSTGRES", "MARIADB"})
  void aTableInASchemaChangesWithItsRecord(Stores store) {
    PersistenceMeta before = PersistenceMeta.of("item", ID, NAME.length(3));
    PersistenceMeta after =
        PersistenceMeta.of(
            "item", ID, NAME.length(30).nullable().unique(), PRICE.nullable(), VERSION);
    try (JdbcDriver own = store.open(folder);
        JdbcDriver driver = open(store, sales)) {
      create(own, sales);
      // Were it looked at, it would be refused.
      service(PersistenceMeta.of("item", ID, NAME.nullable().stored("price")), own).count();
      service(before, driver).create(Row.of(before, Map.of("name", "a")));
      ServiceContract<Row> items = service(after, driver);
      items.create(Row.of(after, Map.of("name", "x".repeat(30), "price", 5)));
      Map<String, Object> nulls = new HashMap<>();
      nulls.put("name", null);
      items.create(() -> Row.of(after, nulls));
      assertEquals(3, items.count());
      PersistenceMeta other =
          PersistenceMeta.of("item", ID, FieldMeta.of("name", DataType.INSTANT).nullable());
      assertThrows(StorageException.class, () -> driver.initialize(other));
      try (JdbcDriver validating =
          JdbcDriver.of(
              store.url(folder), JdbcOptions.of().schemaMode(SchemaMode.VALIDATE).schema(sales))) {
        assertEquals(3, service(after, validating).count());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"H2_FILE", "POSTGRES", "MARIADB"})
  void aSchemaThatIsMissingIsToldAndNotMade(Stores store) {
    try (JdbcDriver own = store.open(folder);
        JdbcDriver driver = open(store, sales)) {
      ServiceContract<Row> items = service(ITEM, driver);
      for (int tries = 0; tries < 2; tries++) {
        String told = assertThrows(StorageException.class, items::count).getMessage();
        assertTrue(told.contains("no schema " + sales + " for item"), told);
        assertTrue(told.contains("CREATE SCHEMA"), told);
      }
      create(own, sales);
      assertEquals(0, items.count());
    }
  }

  @Test
  void sqliteHasNoSchemas() {
    JdbcOptions options = JdbcOptions.of().schema("main");
    String url = Stores.SQLITE_FILE.url(folder);
    String told =
        assertThrows(StorageException.class, () -> JdbcDriver.of(url, options)).getMessage();
    assertTrue(told.contains("no schemas") && told.contains("main"), told);
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    try (HikariDataSource source = new HikariDataSource(config);
        JdbcDriver driver = JdbcDriver.of(source, options)) {
      assertThrows(StorageException.class, () -> driver.initialize(ITEM));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a b",
        "db.schema",
        "a\"b",
        "a`b",
        "é",
        "a\n",
        "a234567890123456789012345678901234567890123456789012345678901234"
      })
  void whatIsNoNameIsRefused(String name) {
    assertThrows(IllegalArgumentException.class, () -> JdbcOptions.of().schema(name));
  }
}
