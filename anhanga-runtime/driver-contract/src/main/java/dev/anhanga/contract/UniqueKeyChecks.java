package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.Capability;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.Sort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several fields may be unique together: only all of them equal, and none of them null, clash. */
public interface UniqueKeyChecks extends DriverChecks {

  private Table names() {
    needs(Capability.UNIQUE_FIELDS);
    Table names = Table.of(Metas.ACCOUNT_NAME, driver());
    names.create("id", 1, "tenant", 1, "userName", "ada");
    return names;
  }

  /** Each of the fields may be had again by itself. */
  @Test
  default void partsOfAUniqueKeyAreNotUnique() {
    Table names = names();
    names.create("id", 2, "tenant", 1, "userName", "bob");
    names.create("id", 3, "tenant", 2, "userName", "ada");
    names.create("id", 4, "tenant", 1, "userName", "Ada");
    assertEquals(4, names.size());
  }

  /** The failure names all fields of the key, in its order, and nothing is changed. */
  @Test
  default void takenUniqueKeyNamesAllItsFields() {
    Table names = names();
    Row bob = names.create("id", 2, "tenant", 1, "userName", "bob");
    DuplicateRecordException refused =
        assertThrows(
            DuplicateRecordException.class,
            () -> names.create("id", 3, "tenant", 1, "userName", "ada"));
    assertEquals("account-name", refused.resource());
    assertEquals(List.of("tenant", "userName"), refused.fields());
    assertEquals(
        List.of("tenant", "userName"),
        assertThrows(DuplicateRecordException.class, () -> names.update(2, "userName", "ada"))
            .fields());
    Expect.row(bob, names.read(2));
    assertEquals(2, names.size());
  }

  /** With a null among its values, a key is nobody's. */
  @Test
  default void uniqueKeyWithANullNeverClashes() {
    Table names = names();
    names.create("id", 2, "tenant", 1);
    names.create("id", 3, "tenant", 1, "userName", null);
    names.update(1, "userName", null);
    names.create("id", 4, "tenant", 1, "userName", "ada");
    assertThrows(DuplicateRecordException.class, () -> names.update(1, "userName", "ada"));
    assertEquals(4, names.size());
  }

  /** A key is free again once nobody has it, and one's own is no clash. */
  @Test
  default void uniqueKeyIsFreeAgainWhenChangedOrDestroyed() {
    Table names = names();
    names.update(1, "tenant", 1, "userName", "ada", "note", "same");
    names.update(1, "tenant", 2);
    names.create("id", 2, "tenant", 1, "userName", "ada");
    names.destroy(1);
    names.create("id", 3, "tenant", 2, "userName", "ada");
    assertEquals(2, names.size());
  }

  /** Two fields don't make one text. */
  @Test
  default void partsOfAUniqueKeyAreNotJoined() {
    needs(Capability.UNIQUE_FIELDS);
    PersistenceMeta meta = Metas.holding(FieldKind.TEXT.field("value")).withUnique("value", "note");
    Table holders = Table.of(meta, driver());
    List<String> texts = List.of("", "a", "a, b", "b", "b, a", ",", "a,");
    for (String value : texts) {
      for (String note : texts) {
        holders.create("id", holders.size(), "value", value, "note", note);
      }
    }
    for (String value : texts) {
      assertThrows(
          DuplicateRecordException.class,
          () -> holders.create("id", -1, "value", value, "note", "a"));
    }
    assertEquals(texts.size() * texts.size(), holders.size());
  }

  /** Values of every type can be in a key. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "JSON")
  default void valuesOfEveryTypeCanBeInAUniqueKey(FieldKind kind) {
    needs(Capability.UNIQUE_FIELDS);
    Table holders = Table.of(Metas.holding(kind).withUnique("note", "value"), driver());
    int id = 0;
    for (Object value : kind.few()) {
      holders.create("id", id++, "value", value, "note", "a");
      holders.create("id", id++, "value", value, "note", "b");
      assertThrows(
          DuplicateRecordException.class,
          () -> holders.create("id", -1, "value", value, "note", "b"));
    }
    assertEquals(2 * kind.few().size(), holders.size());
  }

  /** A key tells all rows apart only if no field of it may be null. */
  @Test
  default void cursorPagesByAUniqueKeySkipNothing() {
    needs(Capability.UNIQUE_FIELDS);
    PersistenceMeta meta = Metas.holding(FieldKind.INT).withUnique("value", "note");
    List<@Nullable Object> values = new ArrayList<>(List.of(5, 3, 8, 1, 9, 2));
    Collections.addAll(values, null, null, null, null);
    KnownRows rows = KnownRows.holding(values, meta, driver());
    for (int limit : new int[] {1, 2, 3}) {
      rows.walked(limit, Filter.all(), Sort.ascending("value"), Sort.ascending("note"));
      rows.walked(limit, Filter.all(), Sort.descending("note"), Sort.descending("value"));
    }
  }

  /** Text in a key of several fields fits any index, or is refused. */
  @Test
  default void textInAKeyIsAsLongAsIndexesTake() {
    Table names = names();
    String longest = "日".repeat(FieldMeta.INDEXED_LENGTH);
    names.create("id", 2, "tenant", 1, "userName", longest, "note", longest);
    assertThrows(InvalidRecordException.class, () -> names.update(1, "userName", longest + "x"));
    assertThrows(InvalidRecordException.class, () -> names.update(1, "note", longest + "x"));
    assertThrows(DuplicateRecordException.class, () -> names.update(1, "userName", longest));
  }

  /** Of many who want one key at the same moment, one gets it. */
  @Test
  default void racingForAUniqueKeyHasOneWinner() {
    Table names = names();
    List<Integer> won =
        Threads.together(
            8,
            thread -> {
              try {
                names.create("id", 10 + thread, "tenant", 9, "userName", "ada");
                return 1;
              } catch (DuplicateRecordException lost) {
                return 0;
              }
            });
    assertEquals(1, Collections.frequency(won, 1));
    assertEquals(2, names.size());
  }
}
