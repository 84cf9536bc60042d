package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.error.RecordNotFoundException;
import dev.anhanga.runtime.error.StaleRecordException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.Capability;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.IntField;
import dev.anhanga.runtime.query.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several fields may be the identity together: it takes all of them to tell which row. */
public interface CompositeIdentityChecks extends DriverChecks {

  /** As unsigned bytes, the second is the greater one. */
  private static UUID order(int number) {
    return number == 1 ? new UUID(1, 1) : new UUID(Long.MIN_VALUE, number);
  }

  private static Id id(int order, int line) {
    return Id.of(order(order), line);
  }

  private static Row line(Table lines, int order, int line) {
    String product = "product " + (order + line) % 3;
    Integer quantity = line % 2 == 0 ? null : line % 3;
    return lines.row(
        "product", product, "orderId", order(order), "quantity", quantity, "line", line);
  }

  /** Two orders of three lines each. */
  private Table lines() {
    Table lines = Table.of(Metas.ORDER_LINE, driver());
    for (int order = 1; order <= 2; order++) {
      for (int line = 1; line <= 3; line++) {
        lines.service().create(line(lines, order, line));
      }
    }
    return lines;
  }

  /** Each row is found by all parts together, and by no other combination of them. */
  @Test
  default void rowsAreFoundByAllPartsOfTheIdentity() {
    Table lines = lines();
    for (int order = 1; order <= 2; order++) {
      for (int line = 1; line <= 3; line++) {
        Expect.row(line(lines, order, line), lines.read(id(order, line)));
      }
    }
    assertTrue(lines.find(id(1, 4)).isEmpty());
    assertTrue(lines.find(id(3, 1)).isEmpty());
    RecordNotFoundException missing =
        assertThrows(RecordNotFoundException.class, () -> lines.read(id(3, 17)));
    Expect.names(missing, "order-line", order(3), 17);
  }

  /** A patch reaches one row, and not those that share a part with it. */
  @Test
  default void updateChangesTheOneRowWithAllParts() {
    Table lines = lines();
    Row changed = lines.update(id(2, 2), "quantity", 99);
    Expect.value(99, changed, "quantity");
    Expect.row(changed, lines.read(id(2, 2)));
    assertEquals(
        1, lines.search(query -> query.filter(IntField.of("quantity").equalTo(99))).total());
    assertThrows(RecordNotFoundException.class, () -> lines.update(id(2, 4), "quantity", 1));
    assertEquals(6, lines.size());
  }

  /** A record carries its whole identity. */
  @Test
  default void updateByRecordFindsItByAllParts() {
    Table lines = lines();
    Row given = lines.row("product", "tea", "orderId", order(1), "quantity", null, "line", 3);
    Expect.row(given, lines.service().update(given));
    Expect.row(given, lines.service().read(given));
    Expect.row(line(lines, 2, 3), lines.read(id(2, 3)));
  }

  /** The others of the order stay. */
  @Test
  default void destroyRemovesTheOneRowWithAllParts() {
    Table lines = lines();
    lines.destroy(id(1, 2));
    lines.destroy(id(1, 2));
    lines.destroy(id(1, 9));
    assertTrue(lines.find(id(1, 2)).isEmpty());
    assertEquals(5, lines.size());
  }

  /** All parts equal are a clash, which names them all in their order; some parts equal are not. */
  @Test
  default void onlyTheWholeIdentityIsTaken() {
    Table lines = lines();
    DuplicateRecordException refused =
        assertThrows(
            DuplicateRecordException.class, () -> lines.service().create(line(lines, 2, 1)));
    assertEquals("order-line", refused.resource());
    assertEquals(List.of("orderId", "line"), refused.fields());
    lines.service().create(line(lines, 2, 4));
    lines.service().create(line(lines, 3, 1));
    assertEquals(8, lines.size());
  }

  /** Nothing of a batch is told by a part of an identity alone. */
  @Test
  default void batchesMayShareParts() {
    Table lines = Table.of(Metas.ORDER_LINE, driver());
    List<Row> given = new ArrayList<>();
    for (int number = 0; number < 20; number++) {
      given.add(line(lines, 1 + number % 2, number / 2));
    }
    Expect.rows(given, lines.service().createAll(given), "the batch");
    given.forEach(row -> Expect.row(row, lines.read(row.id())));
  }

  /** No part can change. */
  @Test
  default void patchCanNotChangeAPart() {
    Table lines = lines();
    InvalidRecordException refused =
        assertThrows(
            InvalidRecordException.class, () -> lines.update(id(1, 1), "line", 2, "quantity", 7));
    Expect.names(refused, "line");
    Expect.value(
        7, lines.update(id(1, 1), "line", 1, "orderId", order(1), "quantity", 7), "quantity");
  }

  /** A missing part is a missing identity: nobody makes one up. */
  @Test
  default void everyPartIsGiven() {
    Table lines = Table.of(Metas.ORDER_LINE, driver());
    InvalidRecordException refused =
        assertThrows(InvalidRecordException.class, () -> lines.create("product", "tea", "line", 1));
    Expect.names(refused, "orderId");
    assertThrows(InvalidQueryException.class, () -> lines.find(order(1)));
    assertThrows(InvalidQueryException.class, () -> lines.find(Id.of(order(1), 1, 1)));
    assertThrows(InvalidQueryException.class, () -> lines.find(Id.of(1, order(1))));
  }

  /** A driver may not join the parts to one text, which would be the same for other parts. */
  @Test
  default void partsAreNotJoined() {
    PersistenceMeta meta =
        PersistenceMeta.of(
            "pair",
            FieldMeta.of("left", DataType.STRING).identity(Generation.ASSIGNED),
            FieldMeta.of("right", DataType.STRING).identity(Generation.ASSIGNED));
    Table pairs = Table.of(meta, driver());
    List<String> texts = List.of("", "a", "b", "a, b", "b, a", ",", ", ", "a,", "/", "a/b", "|");
    for (String left : texts) {
      for (String right : texts) {
        pairs.create("left", left, "right", right);
      }
    }
    for (String left : texts) {
      for (String right : texts) {
        Row pair = pairs.read(Id.of(left, right));
        Expect.value(left, pair, "left");
        Expect.value(right, pair, "right");
      }
    }
    assertEquals(texts.size() * texts.size(), pairs.size());
  }

  /** Pages by number and by cursor, where the last keys are all parts of the identity. */
  @Test
  default void pagesEndWithAllPartsOfTheIdentity() {
    Table lines = Table.of(Metas.ORDER_LINE, driver());
    List<Row> given = new ArrayList<>();
    for (int number = 0; number < 24; number++) {
      given.add(line(lines, 1 + number % 3, (number * 7) % 24));
    }
    KnownRows rows = KnownRows.stored(lines, given);
    for (int limit : new int[] {1, 4, 7}) {
      rows.walked(limit, Filter.all());
      rows.walked(limit, Filter.all(), Sort.ascending("product"));
      rows.walked(limit, Filter.all(), Sort.descending("quantity"));
    }
    rows.walked(3, Filter.all(), Sort.ascending("quantity"), Sort.descending("line"));
    rows.walked(3, Filter.all(), Sort.descending("line"), Sort.ascending("orderId"));
    rows.walked(3, IntField.of("line").greaterThan(9), Sort.ascending("quantity").nullsFirst());
  }

  /** Values of every type that can be compared find a row. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"BOOLEAN", "DOUBLE", "BYTES", "JSON"})
  default void partsMayBeOfEveryType(FieldKind kind) {
    PersistenceMeta meta =
        PersistenceMeta.of(
            "thing",
            kind.field("value").identity(Generation.ASSIGNED),
            FieldMeta.of("number", DataType.INT).identity(Generation.ASSIGNED),
            FieldMeta.of("note", DataType.STRING).nullable());
    Table things = Table.of(meta, driver());
    for (Object value : kind.few()) {
      things.create("value", value, "number", 1, "note", "first");
      things.create("value", value, "number", 2, "note", "second");
    }
    for (Object value : kind.few()) {
      Expect.value("first", things.read(Id.of(value, 1)), "note");
      Expect.value("third", things.update(Id.of(value, 2), "note", "third"), "note");
      assertThrows(
          DuplicateRecordException.class, () -> things.create("value", value, "number", 1));
      things.destroy(Id.of(value, 1));
    }
    assertEquals(kind.few().size(), things.size());
  }

  /** Versions are those of the one row. */
  @Test
  default void versionsAreThoseOfTheRowWithAllParts() {
    needs(Capability.VERSIONS);
    PersistenceMeta meta =
        PersistenceMeta.of(
            "stock",
            FieldMeta.of("shop", DataType.STRING).identity(Generation.ASSIGNED),
            FieldMeta.of("shelf", DataType.INT).identity(Generation.ASSIGNED),
            FieldMeta.of("pieces", DataType.INT),
            FieldMeta.of("version", DataType.LONG).version());
    Table stock = Table.of(meta, driver());
    Row first = stock.create("shop", "a", "shelf", 1, "pieces", 5);
    Row second = stock.create("shop", "a", "shelf", 2, "pieces", 5);
    stock.update(Id.of("a", 2), "pieces", 4);
    Expect.value(2L, stock.update(Id.of("a", 1), "pieces", 4, "version", 1L), "version");
    StaleRecordException stale =
        assertThrows(
            StaleRecordException.class,
            () -> stock.update(Id.of("a", 2), "pieces", 3, "version", 1L));
    Expect.names(stale, "stock", "a", 2);
    assertThrows(StaleRecordException.class, () -> stock.service().destroy(second));
    assertThrows(StaleRecordException.class, () -> stock.service().destroy(first));
    stock.service().destroy(stock.read(Id.of("a", 1)));
    Expect.value(4, stock.read(Id.of("a", 2)), "pieces");
    assertEquals(1, stock.size());
  }
}
