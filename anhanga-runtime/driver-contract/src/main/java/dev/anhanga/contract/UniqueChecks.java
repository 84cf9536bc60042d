package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.Capability;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A unique value but null is in at most one record. */
public interface UniqueChecks extends DriverChecks {

  private Table members() {
    needs(Capability.UNIQUE_FIELDS);
    Table members = Table.of(Metas.MEMBER, driver());
    members.create("id", 1, "badge", 10, "emailAddress", "ada@example.org", "name", "Ada");
    return members;
  }

  /** The failure names the resource and the field, by its name in the record. */
  @Test
  default void createWithATakenUniqueValueChangesNothing() {
    Table members = members();
    Row ada = members.read(1);
    DuplicateRecordException refused =
        assertThrows(
            DuplicateRecordException.class,
            () -> members.create("id", 2, "badge", 20, "emailAddress", "ada@example.org"));
    assertEquals("member", refused.resource());
    assertEquals(List.of("emailAddress"), refused.fields());
    assertEquals(
        List.of("badge"),
        assertThrows(DuplicateRecordException.class, () -> members.create("id", 2, "badge", 10))
            .fields());
    Expect.rows(List.of(ada), members.all(), "after refused creates");
  }

  /** A taken identity is told from a taken unique value. */
  @Test
  default void takenIdentityIsToldFromATakenUniqueValue() {
    Table members = members();
    DuplicateRecordException refused =
        assertThrows(DuplicateRecordException.class, () -> members.create("id", 1, "badge", 20));
    assertEquals(List.of("id"), refused.fields());
  }

  /** Another record's value can't be had by update either. */
  @Test
  default void updateToATakenUniqueValueChangesNothing() {
    Table members = members();
    Row bob = members.create("id", 2, "badge", 20, "name", "Bob");
    DuplicateRecordException refused =
        assertThrows(
            DuplicateRecordException.class,
            () -> members.update(2, "name", "Robert", "emailAddress", "ada@example.org"));
    assertEquals(List.of("emailAddress"), refused.fields());
    Expect.row(bob, members.read(2));
  }

  /** A record may keep its own value. */
  @Test
  default void updateToTheSameUniqueValueIsNoClash() {
    Table members = members();
    Expect.value("Ada L.", members.update(1, "badge", 10, "name", "Ada L."), "name");
    Expect.value(
        "Ada",
        members
            .service()
            .update(
                members.row(
                    "id", 1, "badge", 10, "emailAddress", "ada@example.org", "name", "Ada")),
        "name");
  }

  /** Any number of records may have none. */
  @Test
  default void nullNeverClashes() {
    Table members = members();
    members.create("id", 2, "badge", 20, "emailAddress", null);
    members.create("id", 3, "badge", 30);
    members.update(1, "emailAddress", null);
    assertEquals(3, members.size());
  }

  /** A value is free again once nobody has it. */
  @Test
  default void uniqueValueIsFreeAgainWhenChangedOrDestroyed() {
    Table members = members();
    members.update(1, "badge", 11);
    members.create("id", 2, "badge", 10);
    members.destroy(1);
    members.create("id", 3, "badge", 11, "emailAddress", "ada@example.org");
    assertEquals(2, members.size());
  }

  /** Texts are the same only if every character is. */
  @Test
  default void uniqueTextsDifferInCaseSpacesAndAccents() {
    Table members = members();
    List<String> different =
        List.of("ada", "Ada", "ADA", "ada ", " ada", "áda", "a\u0301da", "", " ", "ss", "ß");
    for (int index = 0; index < different.size(); index++) {
      int id = index + 100;
      members.create("id", id, "badge", id, "emailAddress", different.get(index));
      assertThrows(
          DuplicateRecordException.class,
          () ->
              members.create(
                  "id", id + 100, "badge", id + 100, "emailAddress", different.get(id - 100)));
    }
    assertEquals(different.size() + 1, members.size());
  }

  /** The longest text that fits any index is told from one that differs in its last character. */
  @Test
  default void longUniqueTextsDifferInTheirLastCharacter() {
    Table members = members();
    String start = "日".repeat(FieldMeta.INDEXED_LENGTH - 1);
    members.create("id", 2, "badge", 20, "emailAddress", start + "a");
    members.create("id", 3, "badge", 30, "emailAddress", start + "b");
    assertThrows(
        InvalidRecordException.class,
        () -> members.create("id", 4, "badge", 40, "emailAddress", start + "ab"));
    assertEquals(3, members.size());
  }

  /** Values of every type can be unique. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "JSON")
  default void valuesOfEveryTypeCanBeUnique(FieldKind kind) {
    needs(Capability.UNIQUE_FIELDS);
    PersistenceMeta meta =
        PersistenceMeta.of(
            "seat",
            FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED),
            kind.field("value").nullable().unique());
    Table seats = Table.of(meta, driver());
    List<Object> values = kind.few();
    for (int id = 0; id < values.size(); id++) {
      seats.create("id", id, "value", values.get(id));
    }
    for (Object value : values) {
      assertThrows(DuplicateRecordException.class, () -> seats.create("id", 100, "value", value));
    }
    seats.create("id", 101, "value", null);
    seats.create("id", 102, "value", null);
    assertEquals(values.size() + 2, seats.size());
  }

  /** Of many who want one value at the same moment, one gets it. */
  @Test
  default void racingForAUniqueValueHasOneWinner() {
    Table members = members();
    List<Integer> won =
        Threads.together(
            8,
            thread -> {
              try {
                members.create("id", 10 + thread, "badge", 99);
                return 1;
              } catch (DuplicateRecordException lost) {
                assertEquals(List.of("badge"), lost.fields());
                return 0;
              }
            });
    assertEquals(1, Collections.frequency(won, 1));
    assertEquals(2, members.size());
  }
}
