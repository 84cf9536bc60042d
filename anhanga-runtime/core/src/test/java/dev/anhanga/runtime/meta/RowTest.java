package dev.anhanga.runtime.meta;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.fixture.Color;
import dev.anhanga.runtime.fixture.PersonMeta;
import dev.anhanga.runtime.fixture.PersonPatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RowTest {

  private static final PersistenceMeta META =
      PersistenceMeta.of(
          "photo",
          FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED),
          FieldMeta.of("bytes", DataType.BYTES).nullable());

  @Example
  void aFieldIsAbsentNullOrHasAValue() {
    Row row = PersonPatch.of().name("Ada").email(null).toRow();

    assertTrue(row.has("name"));
    assertTrue(row.has("email"));
    assertFalse(row.has("birthDate"));
    assertEquals("Ada", row.get("name"));
    assertEquals(null, row.get("email"));
    assertEquals(List.of("name", "email"), List.copyOf(row.toMap().keySet()));
  }

  @Example
  void aRowFromAMapChecksNamesAndTypes() {
    assertEquals(7, Row.of(META, Map.of("id", 7)).getInt(0));
    assertThrows(IllegalArgumentException.class, () -> Row.of(META, Map.of("ID", 7)));
    assertThrows(IllegalArgumentException.class, () -> Row.of(META, Map.of("id", "7")));
  }

  @Example
  void aRowOwnsItsBytes() {
    byte[] bytes = {1, 2};
    Row row = ValueRow.empty(META).with(1, bytes);

    bytes[0] = 9;

    assertArrayEquals(new byte[] {1, 2}, row.getBytes(1));
  }

  @Example
  void patchesAreEqualWhereTheirFieldsAre() {
    PersonPatch patch = PersonPatch.of().color(Color.RED).email(null);

    assertEquals(patch, PersonPatch.of().email(null).color(Color.RED));
    assertEquals(patch.hashCode(), PersonPatch.of().email(null).color(Color.RED).hashCode());
    assertNotEquals(patch, PersonPatch.of().color(Color.RED));
    assertEquals("person[email, color]", patch.toString());
  }

  @Example
  void presenceIsKeptBeyondSixtyFourFields() {
    FieldMeta[] fields = new FieldMeta[200];
    fields[0] = FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED);
    for (int number = 1; number < fields.length; number++) {
      fields[number] = FieldMeta.of("f" + number, DataType.INT).nullable();
    }
    PersistenceMeta wide = PersistenceMeta.of("wide", fields);

    Row row = ValueRow.empty(wide).with(70, null).with(199, 5);

    assertEquals(List.of("f70", "f199"), List.copyOf(row.toMap().keySet()));
    assertFalse(row.has(6));
  }

  @Example
  void aMetaIsRefusedWithoutIdentityOrWithANameTwice() {
    FieldMeta id = FieldMeta.of("id", DataType.UUID).identity(Generation.UUID_V7);

    assertThrows(IllegalArgumentException.class, () -> PersistenceMeta.of("x"));
    assertThrows(IllegalArgumentException.class, () -> PersistenceMeta.of("x", id, id));
    assertThrows(IllegalArgumentException.class, () -> PersistenceMeta.of("1x", id));
    assertEquals(Id.of(new UUID(0, 1)), Row.of(PersonMeta.META, Map.of("id", new UUID(0, 1))).id());
  }

  @Property(seed = "42")
  void textIsOrderedByCodePoint(@ForAll String left, @ForAll String right) {
    List<Integer> leftPoints = left.codePoints().boxed().toList();
    List<Integer> rightPoints = right.codePoints().boxed().toList();
    if (hasLoneSurrogate(leftPoints) || hasLoneSurrogate(rightPoints)) {
      return;
    }

    int expected = Integer.signum(compare(leftPoints, rightPoints));

    assertEquals(expected, Integer.signum(ValueOrder.compare(DataType.STRING, left, right)));
  }

  private static boolean hasLoneSurrogate(List<Integer> points) {
    return points.stream().anyMatch(point -> point >= 0xD800 && point <= 0xDFFF);
  }

  private static int compare(List<Integer> left, List<Integer> right) {
    List<Integer> rest = new ArrayList<>(right);
    for (int point : left) {
      if (rest.isEmpty()) {
        return 1;
      }
      int other = rest.remove(0);
      if (point != other) {
        return point - other;
      }
    }
    return rest.isEmpty() ? 0 : -1;
  }

  @Property(seed = "42")
  void uuidsAreOrderedAsTheirTextIs(
      @ForAll long a, @ForAll long b, @ForAll long c, @ForAll long d) {
    UUID left = new UUID(a, b);
    UUID right = new UUID(c, d);

    assertEquals(
        Integer.signum(left.toString().compareTo(right.toString())),
        Integer.signum(ValueOrder.compare(DataType.UUID, left, right)));
  }

  @Example
  void onlyTheLettersAToZAreFolded() {
    assertEquals("abz[\u00C9\u0130", ValueOrder.folded("ABZ[\u00C9\u0130"));
  }
}
