package dev.anhanga.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.Anhanga;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.service.ServiceContract;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A null that another program left in a field that requires a value, as a later version does to
 * which it is nullable. JDBC reads it as 0, as false or as null.
 */
class NullByOthersTest {

  /** A required value, and how a record's constructor asks for it. */
  private enum Kind {
    BOOLEAN(DataType.BOOLEAN, true, row -> row.getBoolean(1)),
    INT(DataType.INT, 1, row -> row.getInt(1)),
    LONG(DataType.LONG, 1L, row -> row.getLong(1)),
    DOUBLE(DataType.DOUBLE, 0.5, row -> row.getDouble(1)),
    STRING(DataType.STRING, "text", row -> row.getString(1)),
    UUID(DataType.UUID, new UUID(0, 1), row -> row.getUuid(1)),
    DATE(DataType.DATE, LocalDate.EPOCH, row -> row.getDate(1)),
    DECIMAL(DataType.DECIMAL, BigDecimal.ONE, row -> row.getDecimal(1)),
    INSTANT(DataType.INSTANT, Instant.EPOCH, row -> row.getInstant(1));

    final DataType type;
    final Object value;
    final RowReader<Object> reader;

    Kind(DataType type, Object value, RowReader<Object> reader) {
      this.type = type;
      this.value = value;
      this.reader = reader;
    }

    FieldMeta field() {
      FieldMeta field = FieldMeta.of("value", type);
      return type == DataType.DECIMAL ? field.decimal(5, 0) : field;
    }
  }

  @TempDir Path folder;

  private static PersistenceMeta meta(FieldMeta value) {
    return PersistenceMeta.of(
        "lacking",
        FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED),
        value,
        FieldMeta.of("note", DataType.STRING).nullable());
  }

  private static ServiceContract<Row> service(PersistenceMeta meta, JdbcDriver driver) {
    return Anhanga.createService(new RowSchema(meta), driver);
  }

  private static Stream<Arguments> everywhere() {
    return Stream.of(Stores.values())
        .flatMap(store -> Stream.of(Kind.values()).map(kind -> Arguments.of(store, kind)));
  }

  private static void told(String what, Executable call) {
    String message = assertThrows(StorageException.class, call).getMessage();
    assertTrue(message.contains(what), message);
  }

  @ParameterizedTest
  @MethodSource("everywhere")
  void isToldAndNothingIsChangedBesideIt(Stores store, Kind kind) {
    PersistenceMeta strict = meta(kind.field());
    PersistenceMeta lax = meta(kind.field().nullable());
    Id id = Id.of(1);
    try (JdbcDriver driver = store.open(folder)) {
      ServiceContract<Row> ours = service(strict, driver);
      ours.create(Row.of(strict, Map.of("id", 1, "value", kind.value)));
      ours.update(id, () -> Row.of(strict, Map.of("note", "old")));
      ServiceContract<Row> theirs = service(lax, driver);
      theirs.update(id, () -> Row.of(lax, Collections.singletonMap("value", null)));

      String what = "lacking is stored with a null in value (" + kind.type + ")";
      Row patch = Row.of(strict, Map.of("note", "new"));
      told(what, () -> driver.read(strict, id, kind.reader));
      told(what, () -> driver.read(strict, id));
      told(what, () -> driver.list(strict, PaginateParams.of(), kind.reader));
      told(what, () -> driver.update(strict, id, patch, kind.reader));
      told(what, () -> driver.update(strict, id, patch));

      assertEquals("old", theirs.read(id).getString(2));
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void isToldOfAQueryThatMakesIt(Stores store) {
    PersistenceMeta strict = meta(Kind.INT.field());
    String sql =
        "SELECT a.\"id\", b.\"value\", a.\"note\" FROM \"lacking\" a"
            + " LEFT JOIN \"lacking\" b ON b.\"id\" = a.\"id\" + 1";
    try (JdbcDriver driver = store.open(folder)) {
      service(strict, driver).create(Row.of(strict, Map.of("id", 1, "value", 1)));

      told(
          "A row of this query has a null in value (INT)",
          () -> driver.query(new RowSchema(strict), sql));
    }
  }
}
