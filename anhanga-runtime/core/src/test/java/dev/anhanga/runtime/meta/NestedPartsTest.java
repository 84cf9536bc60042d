package dev.anhanga.runtime.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.error.FieldProblem;
import dev.anhanga.runtime.error.InvalidRecordException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A nested record that may be null, in which there is another. */
class NestedPartsTest {

  private static final PersistenceMeta META =
      PersistenceMeta.of(
          "shop",
          FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED),
          FieldMeta.of("address.street", DataType.STRING).requiredIn("address"),
          FieldMeta.of("address.geo.lat", DataType.DOUBLE).requiredIn("address.geo"),
          FieldMeta.of("address.geo.lon", DataType.DOUBLE).requiredIn("address.geo"),
          FieldMeta.of("addressNote", DataType.STRING).nullable());

  private static Row row(Map<String, Object> values) {
    return Row.copyOf(Row.of(META, values));
  }

  private static boolean isAddressNull(Map<String, Object> values) {
    return row(values).isNull(1, 4);
  }

  private static boolean isGeoNull(Map<String, Object> values) {
    return row(values).isNull(2, 4);
  }

  @Test
  void aNestedRecordIsNullWhereAllItsFieldsAre() {
    assertTrue(isAddressNull(Map.of("id", 1)));
    assertTrue(isAddressNull(Map.of("id", 1, "addressNote", "is no part of it")));
    assertFalse(isAddressNull(Map.of("address.street", "Elm")));
    assertTrue(isGeoNull(Map.of("address.street", "Elm")));
    assertFalse(isGeoNull(Map.of("address.geo.lat", 1.0, "address.geo.lon", 2.0)));
  }

  @Test
  void whatTheNestedRecordRequiresIsNotNullAlone() {
    InvalidRecordException thrown =
        assertThrows(
            InvalidRecordException.class,
            () -> isAddressNull(Map.of("address.geo.lat", 1.0, "address.geo.lon", 2.0)));
    assertEquals(
        List.of(new FieldProblem("address.street", "is null, unlike the rest of its record")),
        thrown.problems());
    assertEquals(
        "A new shop can't be read: address.street is null, unlike the rest of its record.",
        thrown.getMessage());
    assertThrows(
        InvalidRecordException.class,
        () -> isAddressNull(Map.of("id", 1, "address.street", "Elm", "address.geo.lat", 1.0)));
  }

  @Test
  void aRequiredPartMayBeNull() {
    FieldMeta street = META.field("address.street");
    assertEquals("address", street.requiredIn());
    assertTrue(street.isNullable());
    assertEquals(street.position(), META.withInvariants().field("address.street").position());
    assertEquals("address", street.unique().requiredIn());
  }

  @Test
  void partsAndOptionalsAreNullWhereTheirOwnerIs() {
    assertNull(Row.part((String) null, String::length));
    assertEquals("elm", Row.part("Elm", street -> street.toLowerCase(Locale.ROOT)));
    assertNull(Row.orNull(Optional.empty()));
    assertEquals("x", Row.orNull(Optional.of("x")));
  }
}
