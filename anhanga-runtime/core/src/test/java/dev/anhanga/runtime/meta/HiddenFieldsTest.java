package dev.anhanga.runtime.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.annotations.Generation;
import org.junit.jupiter.api.Test;

class HiddenFieldsTest {

  private static final FieldMeta ID =
      FieldMeta.of("id", DataType.UUID).identity(Generation.UUID_V7);
  private static final FieldMeta HASH = FieldMeta.of("hash", DataType.STRING);
  private static final FieldMeta STREET =
      FieldMeta.of("home.street", DataType.STRING).requiredIn("home");
  private static final FieldMeta CITY = FieldMeta.of("home.city", DataType.STRING).nullable();

  @Test
  void aFieldIsHiddenInWhateverOrderThatIsSaid() {
    PersistenceMeta meta =
        PersistenceMeta.of("person", ID, HASH.hidden().nullable().unique().length(60));

    assertTrue(meta.field("hash").isHidden());
    assertTrue(meta.withInvariants().withIndex("hash").field("hash").isHidden());
    assertFalse(meta.field("id").isHidden());
    assertFalse(HASH.isHidden());
  }

  @Test
  void hidingChangesNothingElse() {
    FieldMeta plain = HASH.nullable().unique().stored("h").defaultValue("x");
    FieldMeta hidden = plain.hidden();

    assertTrue(hidden.isNullable() && hidden.isUnique());
    assertEquals("h", hidden.storedName());
    assertEquals("x", hidden.defaultValue());
    FieldMeta decimal = FieldMeta.of("n", DataType.DECIMAL).hidden().nullable().decimal(9, 2);
    assertTrue(decimal.isHidden());
    assertEquals(2, decimal.scale());
  }

  @Test
  void whatIsNeededIsNotHidden() {
    refused("hash (STRING) can't be hidden, as it isn't nullable.", ID, HASH.hidden());
    refused("id (UUID) can't be hidden, as it is in the identity.", ID.nullable().hidden());
    refused(
        "made (INSTANT) can't be hidden, as it is the version or a time.",
        ID,
        FieldMeta.of("made", DataType.INSTANT).nullable().hidden().createdAt());
    refused(
        "seen (INSTANT) can't be hidden, as it is the version or a time.",
        ID,
        FieldMeta.of("seen", DataType.INSTANT).nullable().updatedAt().hidden());
    refused(
        "version (LONG) can't be hidden, as it is the version or a time.",
        ID,
        FieldMeta.of("version", DataType.LONG).version().hidden());
  }

  @Test
  void whatANestedRecordRequiresIsHiddenWithAllOfIt() {
    PersistenceMeta whole = PersistenceMeta.of("person", ID, STREET.hidden(), CITY.hidden());
    assertTrue(whole.field("home.street").isHidden());
    PersistenceMeta part = PersistenceMeta.of("person", ID, STREET, CITY.hidden());
    assertTrue(part.field("home.city").isHidden());

    refused(
        "home.street (STRING) can't be hidden, as it is required in home, which isn't all hidden.",
        ID,
        STREET.hidden(),
        CITY);
  }

  private static void refused(String message, FieldMeta... fields) {
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> PersistenceMeta.of("person", fields))
            .getMessage());
  }
}
