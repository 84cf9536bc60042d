package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.Sort;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Rows that a driver hands out say the same in every way they can be asked, also while they sit on
 * the store's own cursor: generated code reads them by typed getters.
 */
public interface RowChecks extends DriverChecks {

  /** Asks the row in every way; returns what it holds. */
  private static Row asked(PersistenceMeta meta, Row row) {
    assertSame(meta, row.meta());
    assertEquals(Id.of(row.getInt(0)), row.id());
    assertEquals(List.copyOf(meta.fields().keySet()), List.copyOf(row.toMap().keySet()));
    for (int position = meta.size() - 1; position >= 0; position--) {
      String name = meta.field(position).name();
      assertTrue(row.has(position) && row.has(name), () -> name + " is absent");
      @Nullable Object value = row.get(position);
      Expect.value(value, row, name);
      if (value == null) {
        assertNullByType(row, position);
      } else {
        Expect.same(value, byType(row, position));
      }
    }
    return Row.copyOf(row);
  }

  private static @Nullable Object byType(Row row, int position) {
    return switch (row.meta().field(position).dataType()) {
      case STRING -> row.getString(position);
      case BOOLEAN -> row.getBoolean(position);
      case INT -> row.getInt(position);
      case LONG -> row.getLong(position);
      case DOUBLE -> row.getDouble(position);
      case DECIMAL -> row.getDecimal(position);
      case UUID -> row.getUuid(position);
      case DATE -> row.getDate(position);
      case TIME -> row.getTime(position);
      case DATETIME -> row.getDateTime(position);
      case INSTANT -> row.getInstant(position);
      case BYTES -> row.getBytes(position);
      case JSON -> row.getJson(position);
    };
  }

  private static void assertNullByType(Row row, int position) {
    @Nullable Object value =
        switch (row.meta().field(position).dataType()) {
          case BOOLEAN -> row.getBooleanOrNull(position);
          case INT -> row.getIntOrNull(position);
          case LONG -> row.getLongOrNull(position);
          case DOUBLE -> row.getDoubleOrNull(position);
          default -> byType(row, position);
        };
    Expect.same(null, value);
  }

  /** By position, by name and by type, of each way to read. */
  @ParameterizedTest
  @EnumSource
  default void everyWayToAskARowGivesTheSame(FieldKind kind) {
    needsFieldsOf(kind);
    PersistenceMeta meta = Metas.holding(kind);
    Table table = Table.of(meta, driver());
    List<Row> stored =
        List.of(
            table.create("id", 1, "value", kind.few().get(0), "note", "a"),
            table.create("id", 2, "value", null, "note", null),
            table.create("id", 3, "value", kind.few().get(1), "note", ""));
    PaginateParams<Row> query = PaginateParams.<Row>of().sort(Sort.ascending("id"));
    List<Row> found = driver().search(meta, query).data();
    List<Row> read = driver().search(meta, query, row -> asked(meta, row)).data();
    for (int index = 0; index < stored.size(); index++) {
      Row expected = stored.get(index);
      Id id = expected.id();
      Expect.row(expected, asked(meta, found.get(index)));
      Expect.row(expected, read.get(index));
      Expect.row(expected, asked(meta, driver().read(meta, id).orElseThrow()));
      Expect.row(expected, driver().read(meta, id, row -> asked(meta, row)).orElseThrow());
      Row patch = table.row("value", expected.get("value"));
      Expect.row(expected, driver().update(meta, id, patch, row -> asked(meta, row)));
      Expect.row(expected, asked(meta, driver().update(meta, id, patch)));
    }
  }

  /** What create returns is a whole row too. */
  @ParameterizedTest
  @EnumSource
  default void createdRowsAreWhole(FieldKind kind) {
    needsFieldsOf(kind);
    PersistenceMeta meta = Metas.holding(kind);
    Table table = Table.of(meta, driver());
    assertFalse(table.find(1).isPresent());
    for (int id = 0; id < 2; id++) {
      Object value = id == 0 ? null : kind.few().get(0);
      Row given = table.row("id", id, "value", value, "note", null);
      Expect.row(given, asked(meta, driver().create(meta, given)));
    }
    List<Row> given =
        List.of(
            table.row("id", 8, "value", kind.few().get(1), "note", "b"),
            table.row("id", 7, "value", null, "note", "c"));
    List<Row> created = driver().createAll(meta, given);
    Expect.row(given.get(0), asked(meta, created.get(0)));
    Expect.row(given.get(1), asked(meta, created.get(1)));
  }
}
