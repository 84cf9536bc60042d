package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.Capability;
import dev.anhanga.runtime.query.Sort;
import dev.anhanga.runtime.query.TextField;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A record may be named for anything that Java has a word for, and not only what a store has. */
public interface HostileNameChecks extends DriverChecks {

  private static PersistenceMeta named(String resource, String... fields) {
    List<FieldMeta> metas = new ArrayList<>();
    metas.add(FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED));
    for (String field : fields) {
      metas.add(FieldMeta.of(field, DataType.STRING).nullable());
    }
    return PersistenceMeta.of(resource, metas.toArray(FieldMeta[]::new));
  }

  /** Creates, updates, finds, sorts and destroys by every field. */
  private void works(PersistenceMeta meta) {
    Table table = Table.of(meta, driver());
    table.create("id", 1);
    table.create("id", 2);
    for (FieldMeta field : meta.fields().values()) {
      if (!field.isIdentity()) {
        String name = field.name();
        Expect.value("of " + name, table.update(1, name, "of " + name), name);
        List<Row> found =
            table
                .search(
                    query ->
                        query
                            .filter(TextField.of(name).startsWith("of"))
                            .sort(Sort.descending(name)))
                .data();
        assertEquals(List.of(table.read(1)), found, name);
      }
    }
    for (FieldMeta field : meta.fields().values()) {
      if (!field.isIdentity()) {
        Expect.value("of " + field.name(), table.read(1), field.name());
      }
    }
    table.destroy(1);
    assertEquals(1, table.size());
  }

  /** Resources that are words of SQL, or have a hyphen or capital letters, or all there may be. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "order",
        "select",
        "table",
        "user",
        "group",
        "Order-Line_2",
        "camelCase",
        "a",
        "sqlite",
        "information_schema",
        "r23456789012345678901234567890123456789012345678901234567890123"
      })
  default void anyResourceNameWorks(String resource) {
    works(named(resource, "name"));
  }

  /** Fields that are words of SQL. */
  @Test
  default void wordsOfSqlAreFieldNames() {
    works(
        named(
            "order",
            "select",
            "user",
            "group",
            "from",
            "where",
            "table",
            "index",
            "key",
            "value",
            "values",
            "primary",
            "default",
            "null_",
            "references",
            "limit",
            "offset",
            "rowid",
            "current_date",
            "end",
            "desc",
            "timestamp",
            "interval",
            "row"));
  }

  /**
   * Fields in capital letters within, digits, letters of other alphabets and signs that Java has.
   */
  @Test
  default void anyJavaNameIsAFieldName() {
    works(
        named(
            "person",
            "birthDate",
            "HTTPServer",
            "x1",
            "a1B2c3",
            "größe",
            "名前",
            "_under",
            "dollar$",
            "thisIsALongNameButNotLongerThanThePeopleOfOtherDatabasesWould"));
  }

  /** A component of a nested record has a point in its name. */
  @Test
  default void componentsOfNestedRecordsAreFields() {
    works(named("person", "address.street", "address.zipCode", "home.address.street"));
  }

  /** More fields than bits in a word, or than some stores have parameters for several rows. */
  @Test
  default void recordsMayHaveTwoHundredAndFiftyFields() {
    String[] names = new String[250];
    for (int index = 0; index < names.length; index++) {
      names[index] = "field" + index;
    }
    Table wide = Table.of(named("wide", names), driver());
    List<Row> given = new ArrayList<>();
    for (int id = 0; id < 20; id++) {
      given.add(wide.row("id", id, "field0", "first", "field64", "b " + id, "field249", "last"));
    }
    List<Row> created = wide.service().createAll(given);
    Expect.rows(created, wide.all(), "wide rows");
    Row updated = wide.update(3, "field63", "a", "field64", null, "field128", "c");
    Expect.value("first", updated, "field0");
    Expect.value("a", updated, "field63");
    Expect.value(null, updated, "field64");
    Expect.value("c", updated, "field128");
    Expect.value("last", updated, "field249");
    Expect.row(updated, wide.read(3));
  }

  /** What the store is to call a field changes no answer. */
  @Test
  default void storedNamesAreForTheStoreAlone() {
    FieldMeta text = FieldMeta.of("name", DataType.STRING).nullable();
    works(
        PersistenceMeta.of(
                "renamed",
                FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED).stored("key"),
                text.stored("select"),
                FieldMeta.of("select", DataType.STRING).nullable().stored("name"),
                FieldMeta.of("birthPlace", DataType.STRING).nullable().stored("BirthPlace"),
                FieldMeta.of("row", DataType.STRING).nullable().stored("ROWID").indexed())
            .withIndex("select", "name"));
  }

  /** Nor does it show in failures. */
  @Test
  default void duplicatesNameTheFieldWhateverItIsStoredAs() {
    needs(Capability.UNIQUE_FIELDS);
    PersistenceMeta meta =
        PersistenceMeta.of(
                "renamed",
                FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED).stored("left"),
                FieldMeta.of("left", DataType.INT).stored("right"),
                FieldMeta.of("right", DataType.INT).stored("id").unique())
            .withUnique("right", "left");
    Table table = Table.of(meta, driver());
    table.create("id", 1, "left", 2, "right", 3);
    assertEquals(List.of("id"), duplicate(table, "id", 1, "left", 5, "right", 6));
    assertEquals(List.of("right"), duplicate(table, "id", 4, "left", 5, "right", 3));
  }

  /** What a store calls a field is its own affair: failures name it as the record does. */
  @Test
  default void duplicatesNameTheFieldAsTheRecordDoes() {
    needs(Capability.UNIQUE_FIELDS);
    PersistenceMeta meta =
        PersistenceMeta.of(
            "Order-Line",
            FieldMeta.of("userId", DataType.INT).identity(Generation.ASSIGNED),
            FieldMeta.of("select", DataType.STRING).nullable().unique(),
            FieldMeta.of("homePage", DataType.STRING).nullable().unique());
    Table table = Table.of(meta, driver());
    table.create("userId", 1, "select", "a", "homePage", "b");
    assertEquals(List.of("userId"), duplicate(table, "userId", 1));
    assertEquals(List.of("select"), duplicate(table, "userId", 2, "select", "a"));
    assertEquals(List.of("homePage"), duplicate(table, "userId", 2, "homePage", "b"));
  }

  private static List<String> duplicate(Table table, Object... namesAndValues) {
    return assertThrows(DuplicateRecordException.class, () -> table.create(namesAndValues))
        .fields();
  }
}
