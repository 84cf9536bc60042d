package dev.anhanga.runtime.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.persistence.Capability;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeysTest {

  private static final FieldMeta ID =
      FieldMeta.of("id", DataType.UUID).identity(Generation.UUID_V7);
  private static final FieldMeta TENANT = FieldMeta.of("tenant", DataType.INT);
  private static final FieldMeta EMAIL = FieldMeta.of("email", DataType.STRING);
  private static final PersistenceMeta PLAIN = PersistenceMeta.of("member", ID, TENANT, EMAIL);

  private static List<List<String>> names(List<List<FieldMeta>> keys) {
    return keys.stream().map(key -> key.stream().map(FieldMeta::name).toList()).toList();
  }

  @Test
  void aKeyKeepsTheOrderOfItsFields() {
    PersistenceMeta meta =
        PLAIN.withUnique("tenant", "email").withIndex("email", "tenant").withInvariants();

    assertEquals(List.of(List.of("tenant", "email")), names(meta.uniques()));
    assertEquals(List.of(List.of("email", "tenant")), names(meta.indexes()));
    assertEquals(List.of(), meta.uniqueFields());
    assertEquals(Set.of(Capability.UNIQUE_FIELDS), Capability.neededBy(meta));
    assertEquals(List.of(), PLAIN.uniques());
  }

  @Test
  void aKeyOfOneFieldIsThatFieldsOwn() {
    PersistenceMeta meta = PLAIN.withUnique("email").withIndex("tenant");

    assertTrue(meta.field("email").isUnique());
    assertTrue(meta.field("tenant").isIndexed());
    assertEquals(List.of(List.of("email")), names(meta.uniques()));
    assertEquals(List.of(List.of("tenant")), names(meta.indexes()));
  }

  @Test
  void textInAKeyIsLimited() {
    assertEquals(Integer.MAX_VALUE, PLAIN.field("email").maxLength());
    PersistenceMeta meta = PLAIN.withIndex("tenant", "email");
    assertEquals(FieldMeta.INDEXED_LENGTH, meta.field("email").maxLength());
    assertFalse(meta.field("email").isIndexed());
    PersistenceMeta longer = PersistenceMeta.of("member", ID, EMAIL.indexed().length(670));
    assertEquals(670, longer.field("email").maxLength());
  }

  @Test
  void whatCanNotBeKeptIsRefusedAtOnce() {
    PersistenceMeta tree = PersistenceMeta.of("page", ID, FieldMeta.of("tree", DataType.JSON));
    assertThrows(IllegalArgumentException.class, () -> PLAIN.withUnique());
    assertThrows(IllegalArgumentException.class, () -> PLAIN.withUnique("tenant", "tenant"));
    assertThrows(IllegalArgumentException.class, () -> tree.withIndex("tree"));
    String told =
        assertThrows(IllegalArgumentException.class, () -> PLAIN.withIndex("emial")).getMessage();
    assertTrue(told.contains("Did you mean email?"), told);
  }

  @Test
  void aLengthFitsIndexesAndDefaults() {
    FieldMeta long671 = EMAIL.length(671);
    PersistenceMeta.of("member", ID, long671);
    assertThrows(
        IllegalArgumentException.class, () -> PersistenceMeta.of("member", ID, long671.unique()));
    assertThrows(
        IllegalArgumentException.class,
        () -> PersistenceMeta.of("member", ID, EMAIL.defaultValue("abc").length(2)));
    assertThrows(IllegalArgumentException.class, () -> TENANT.length(3));
    assertThrows(IllegalArgumentException.class, () -> EMAIL.length(0));
    assertThrows(IllegalArgumentException.class, () -> EMAIL.stored(" "));
  }
}
