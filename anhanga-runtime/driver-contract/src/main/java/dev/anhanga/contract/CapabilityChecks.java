package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.anhanga.runtime.error.MissingCapabilityException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.persistence.Capability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a driver doesn't claim is refused when a service is built, before any I/O. */
public interface CapabilityChecks extends DriverChecks {

  private static PersistenceMeta needing(Capability capability) {
    return switch (capability) {
      case UNIQUE_FIELDS -> Metas.MEMBER;
      case VERSIONS -> Metas.account(DataType.LONG);
      case GENERATED_IDENTITY -> Metas.ticket(DataType.LONG);
      case JSON_FIELDS -> Metas.holding(FieldKind.JSON);
      default -> throw new IllegalArgumentException(capability + " isn't needed by a schema.");
    };
  }

  /** The message names the resource and what it needs. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"ATOMIC_BATCHES", "TRANSACTIONS"})
  default void missingCapabilityIsRefusedBeforeAnyIo(Capability capability) {
    assumeFalse(driver().capabilities().contains(capability), "The driver declares it.");
    CountingDriver counting = new CountingDriver(driver(), 0);
    PersistenceMeta meta = needing(capability);
    MissingCapabilityException refused =
        assertThrows(MissingCapabilityException.class, () -> Table.of(meta, counting));
    assertEquals(capability.name(), refused.capability());
    Expect.names(refused, meta.resource(), capability);
    assertEquals(0, counting.initializations());
  }

  /** A schema that needs it gets its service, and works. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"ATOMIC_BATCHES", "TRANSACTIONS"})
  default void declaredCapabilityIsServed(Capability capability) {
    needs(capability);
    assertEquals(0, Table.of(needing(capability), driver()).size());
  }

  /** What a driver can do doesn't change while it runs. */
  @Test
  default void capabilitiesAreTheSameAtEveryCall() {
    var before = driver().capabilities();
    Table.of(Metas.CITY, driver()).create("id", 1, "name", "Oslo");
    assertEquals(before, driver().capabilities());
  }
}
