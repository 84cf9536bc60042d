package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.Capability;
import dev.anhanga.runtime.query.Comparison;
import dev.anhanga.runtime.query.Cursor;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.IntField;
import dev.anhanga.runtime.query.Operator;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.Sort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages by cursor are together what one large page holds, whichever way they are walked. */
public interface CursorChecks extends DriverChecks {

  private static void walkedInSmallSteps(KnownRows rows, Filter filter, Sort... sorts) {
    for (int limit : new int[] {1, 2, 3, 7}) {
      rows.walked(limit, filter, sorts);
    }
  }

  /** The least value first, with equal values and nulls on both sides of a page's end. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"BYTES", "JSON"})
  default void cursorPagesSkipNoTies(FieldKind kind) {
    KnownRows rows = KnownRows.of(kind, driver());
    walkedInSmallSteps(rows, Filter.all(), Sort.ascending("value"));
  }

  /** The greatest value first. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"BYTES", "JSON"})
  default void descendingCursorPagesSkipNoTies(FieldKind kind) {
    KnownRows rows = KnownRows.of(kind, driver());
    walkedInSmallSteps(rows, Filter.all(), Sort.descending("value"));
  }

  /** Nulls where they aren't by default. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"BYTES", "JSON"})
  default void cursorPagesSkipNoNulls(FieldKind kind) {
    KnownRows rows = KnownRows.of(kind, driver());
    rows.walked(2, Filter.all(), Sort.ascending("value").nullsFirst());
    rows.walked(3, Filter.all(), Sort.descending("value").nullsLast());
  }

  /** An index changes no answer. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"BYTES", "JSON"})
  default void cursorPagesByAnIndexedFieldSkipNoTies(FieldKind kind) {
    List<@Nullable Object> values = new ArrayList<>(kind.few());
    values.addAll(kind.few());
    Collections.addAll(values, null, null, null);
    PersistenceMeta meta = Metas.holding(kind.field("value").indexed()).withIndex("note", "value");
    KnownRows rows = KnownRows.holding(values, meta, driver());
    walkedInSmallSteps(rows, Filter.all(), Sort.ascending("value"));
    walkedInSmallSteps(rows, Filter.all(), Sort.descending("value"));
    rows.walked(3, Filter.all(), Sort.ascending("note"), Sort.ascending("value"));
    rows.found(new Comparison("value", Operator.EQUAL_TO, List.of(kind.few().get(1)), false));
  }

  /** A filter holds on every page. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"BYTES", "JSON"})
  default void cursorPagesKeepTheFilter(FieldKind kind) {
    KnownRows rows = KnownRows.of(kind, driver());
    Filter notFirst =
        new Comparison("value", Operator.NOT_EQUAL_TO, List.of(kind.few().get(0)), false);
    rows.walked(2, notFirst, Sort.ascending("value"));
    rows.walked(3, notFirst.or(IntField.of("id").lessThan(4)), Sort.descending("value"));
    rows.walked(2, notFirst.not(), Sort.descending("note"));
  }

  /** Several fields, in several directions. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"BYTES", "JSON"})
  default void cursorPagesBySeveralFieldsSkipNothing(FieldKind kind) {
    KnownRows rows = KnownRows.of(kind, driver());
    rows.walked(2, Filter.all(), Sort.ascending("note"), Sort.descending("value"));
    rows.walked(3, Filter.all(), Sort.descending("note").nullsLast(), Sort.descending("value"));
    rows.walked(3, Filter.all(), Sort.ascending("value").nullsFirst(), Sort.descending("id"));
  }

  /** Without a sort, by identity. */
  @Test
  default void cursorPagesByIdentitySkipNothing() {
    walkedInSmallSteps(KnownRows.of(FieldKind.INT, driver()), Filter.all());
  }

  /** Texts that differ only in case are ties. */
  @Test
  default void cursorPagesIgnoringCaseSkipNoTies() {
    List<String> texts = List.of("a", "A", "b", "B", "ab", "AB", "Ab", "É", "é", "_", "z", "Z");
    KnownRows rows = KnownRows.holding(texts, Metas.holding(FieldKind.TEXT), driver());
    walkedInSmallSteps(rows, Filter.all(), Sort.ascending("value").ignoreCase());
    walkedInSmallSteps(
        rows, Filter.all(), Sort.descending("value").ignoreCase(), Sort.ascending("value"));
  }

  /** Every filter that leaves nothing leaves an empty walk. */
  @Test
  default void cursorWalkOfNothingEndsAtOnce() {
    KnownRows rows = KnownRows.of(FieldKind.INT, driver());
    rows.walked(3, IntField.of("value").in(), Sort.ascending("value"));
  }

  /** A unique and required field needs no identity behind it. */
  @Test
  default void cursorPagesByAUniqueFieldSkipNothing() {
    needs(Capability.UNIQUE_FIELDS);
    PersistenceMeta meta =
        PersistenceMeta.of(
            "seat",
            FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED),
            FieldMeta.of("value", DataType.INT).unique(),
            FieldMeta.of("note", DataType.STRING).nullable());
    KnownRows rows = KnownRows.holding(List.of(5, 3, 8, 1, 9, 2), meta, driver());
    walkedInSmallSteps(rows, Filter.all(), Sort.ascending("value"));
    walkedInSmallSteps(rows, Filter.all(), Sort.descending("value"), Sort.ascending("note"));
  }

  private PaginateParams<Row> secondPage(KnownRows rows) {
    return rows.table().search(query -> query.limit(3).sort("value", "asc")).next().orElseThrow();
  }

  /** A token is of use only as it was given out. */
  @Test
  default void damagedCursorsAreRefused() {
    String token = secondPage(KnownRows.of(FieldKind.INT, driver())).cursor().orElseThrow().token();
    for (int index = 0; index < token.length(); index++) {
      char other = token.charAt(index) == 'A' ? 'B' : 'A';
      String changed = token.substring(0, index) + other + token.substring(index + 1);
      String cut = token.substring(0, index);
      assertThrows(InvalidQueryException.class, () -> Cursor.of(changed));
      assertThrows(InvalidQueryException.class, () -> Cursor.of(cut));
    }
    for (String text : List.of("", "!", "' OR 1=1", token + token, token + "=", "null")) {
      assertThrows(InvalidQueryException.class, () -> Cursor.of(text));
    }
  }

  /** A cursor leads nowhere in another query. */
  @Test
  default void cursorOfAnotherQueryIsRefused() {
    KnownRows rows = KnownRows.of(FieldKind.INT, driver());
    PaginateParams<Row> second = secondPage(rows);
    List<PaginateParams<Row>> others =
        List.of(
            second.sort("value", "desc"),
            second.sort(Sort.ascending("value").nullsFirst()),
            second.sort("note", "asc"),
            second.filter(IntField.of("value").isNull()));
    for (PaginateParams<Row> other : others) {
      assertThrows(InvalidQueryException.class, () -> rows.table().service().paginate(other));
    }
  }

  /** The limit may change on the way. */
  @Test
  default void limitMayChangeBetweenCursorPages() {
    KnownRows rows = KnownRows.of(FieldKind.INT, driver());
    List<Row> all = rows.expected(Filter.all(), Sort.ascending("value"));
    Expect.rows(
        all.subList(3, 8),
        rows.table().service().paginate(secondPage(rows).limit(5)).data(),
        "five rows after the first three");
  }

  /** The row that a cursor was made of may be gone when it is used. */
  @Test
  default void cursorOutlivesItsRow() {
    KnownRows rows = KnownRows.of(FieldKind.INT, driver());
    List<Row> all = rows.expected(Filter.all(), Sort.ascending("value"));
    PaginateParams<Row> second = secondPage(rows);
    rows.table().destroy(all.get(2).getInt(0));
    rows.table().destroy(all.get(3).getInt(0));
    Expect.rows(
        all.subList(4, 7),
        rows.table().service().paginate(second).data(),
        "the rows after those that are gone");
    assertEquals(all.size() - 2, rows.table().size());
  }
}
