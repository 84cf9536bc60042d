package dev.anhanga.runtime;

import dev.anhanga.runtime.error.MissingCapabilityException;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.service.RecordSchema;
import dev.anhanga.runtime.service.RecordService;
import dev.anhanga.runtime.service.ServiceContract;
import java.time.Clock;

/**
 * Entry points for code that handles records of any kind. Code that knows its record uses what is
 * generated for it: {@code new PersonService(driver)} and {@code PersonMeta.META}.
 */
public final class Anhanga {

  private Anhanga() {}

  /**
   * A service for a schema, such as {@code PersonMeta.SCHEMA}, over a driver.
   *
   * @throws MissingCapabilityException if the schema needs what the driver doesn't have
   */
  public static <T> ServiceContract<T> createService(
      RecordSchema<T> schema, PersistenceContract driver) {
    return new RecordService<>(schema, driver) {};
  }

  /**
   * The same, with the clock that says when records are created and updated.
   *
   * @throws MissingCapabilityException if the schema needs what the driver doesn't have
   */
  public static <T> ServiceContract<T> createService(
      RecordSchema<T> schema, PersistenceContract driver, Clock clock) {
    return new RecordService<>(schema, driver, clock) {};
  }

  /** What a schema's records are, as data. */
  public static PersistenceMeta extractPersistenceMeta(RecordSchema<?> schema) {
    return schema.meta();
  }
}
