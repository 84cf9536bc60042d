package dev.anhanga.contract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.Sort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows come in the order that they have in memory, on every store. */
public interface SortChecks extends DriverChecks {

  /** Both directions, with nulls where they are by default and where they are told to be. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"BYTES", "JSON"})
  default void sortPutsNullsWhereTheyBelong(FieldKind kind) {
    KnownRows rows = KnownRows.of(kind, driver());
    for (Sort sort : List.of(Sort.ascending("value"), Sort.descending("value"))) {
      rows.sorted(sort);
      rows.sorted(sort.nullsFirst());
      rows.sorted(sort.nullsLast());
    }
  }

  /** A later field tells apart what is equal in those before it. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"BYTES", "JSON"})
  default void sortBySeveralFieldsTakesThemInTurn(FieldKind kind) {
    KnownRows rows = KnownRows.of(kind, driver());
    rows.sorted(Sort.ascending("note"), Sort.descending("value"));
    rows.sorted(Sort.descending("note").nullsLast(), Sort.ascending("value").nullsFirst());
    rows.sorted(Sort.ascending("value"), Sort.descending("note"));
    rows.sorted(Sort.descending("value"), Sort.ascending("id"));
  }

  /** What is equal in all named fields is told apart by the identity, in the last direction. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"BYTES", "JSON"})
  default void identityIsTheLastKey(FieldKind kind) {
    Object value = kind.few().get(0);
    KnownRows rows =
        KnownRows.holding(Collections.nCopies(20, value), Metas.holding(kind), driver());
    rows.sorted();
    rows.sorted(Sort.ascending("value"));
    rows.sorted(Sort.descending("value"));
    rows.sorted(Sort.descending("value"), Sort.ascending("note"));
  }

  /** Text of every kind, in the order of its characters' numbers. */
  @Test
  default void textIsSortedByCharacterAndNotByLanguage() {
    List<Object> texts = new ArrayList<>(Samples.SHORT_TEXTS);
    if (!sortsByCodePoint()) {
      texts.removeIf(
          text -> ((String) text).codePoints().anyMatch(c -> c >= 0xE000 && c < 0x10000));
    }
    KnownRows rows = KnownRows.holding(texts, Metas.holding(FieldKind.TEXT), driver());
    rows.sorted(Sort.ascending("value"));
    rows.sorted(Sort.descending("value"));
  }

  /** Characters above U+FFFF come after all others, which Java's own order doesn't say. */
  @Test
  default void charactersBeyondTheFirstPlaneComeLast() {
    assumeTrue(sortsByCodePoint(), "The driver doesn't sort by code point there.");
    List<String> texts = List.of("\ue000", "\uffff", "😀", "\udbff\udfff", "z", "\ud7ff");
    KnownRows rows = KnownRows.holding(texts, Metas.holding(FieldKind.TEXT), driver());
    rows.sorted(Sort.ascending("value"));
    rows.sorted(Sort.descending("value"));
  }

  /** A to Z are a to z, and no other letters change their places. */
  @Test
  default void ignoreCaseSortsAToZTogether() {
    List<String> texts =
        List.of("b", "B", "a", "A", "_", "Z", "z", "É", "é", "e", "E", "[", "ab", "AB", "Ab", "aB");
    KnownRows rows = KnownRows.holding(texts, Metas.holding(FieldKind.TEXT), driver());
    rows.sorted(Sort.ascending("value").ignoreCase());
    rows.sorted(Sort.descending("value").ignoreCase());
    rows.sorted(Sort.ascending("value").ignoreCase(), Sort.descending("value"));
  }

  /** Long texts differ at their end, where some stores no longer look. */
  @Test
  default void longTextsAreSortedToTheirEnd() {
    String start = "x".repeat(3_000);
    List<String> texts = List.of(start + "c", start + "a", start, start + "b", start + "B");
    KnownRows rows = KnownRows.holding(texts, Metas.holding(FieldKind.TEXT), driver());
    rows.sorted(Sort.ascending("value"));
    rows.sorted(Sort.descending("value"));
  }

  /** Without a sort, the order is that of the identity. */
  @ParameterizedTest
  @EnumSource(
      value = DataType.class,
      names = {"STRING", "INT", "LONG", "UUID"})
  default void withoutASortRowsComeByIdentity(DataType type) {
    FieldKind kind = type == DataType.STRING ? FieldKind.TEXT : FieldKind.valueOf(type.name());
    Table things = Table.of(Metas.identifiedBy(type, Generation.ASSIGNED), driver());
    List<Row> expected = new ArrayList<>();
    for (Object id : kind.few()) {
      expected.add(things.row("id", id, "note", null));
    }
    List<Row> given = new ArrayList<>(expected);
    Collections.shuffle(given, new Random(3));
    given.forEach(row -> things.service().create(row));
    Expect.rows(expected, things.all(), "by identity");
    Collections.reverse(expected);
    Expect.rows(
        expected, things.search(query -> query.sort("id", "desc")).data(), "by identity, reversed");
  }
}
