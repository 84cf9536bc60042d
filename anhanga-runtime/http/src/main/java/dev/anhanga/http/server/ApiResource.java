package dev.anhanga.http.server;

import dev.anhanga.http.wire.RowTrees;
import dev.anhanga.runtime.Anhanga;
import dev.anhanga.runtime.error.MissingCapabilityException;
import dev.anhanga.runtime.persistence.Capability;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.service.RecordSchema;
import dev.anhanga.runtime.service.RecordService;
import dev.anhanga.runtime.service.ServiceContract;
import java.util.Set;

/**
 * A service to be served, under the name of its resource. What it overrides holds for those who ask
 * by HTTP, too.
 *
 * @param <T> the record
 */
public final class ApiResource<T> {

  private final RecordSchema<T> schema;
  private final ServiceContract<T> service;
  private final Set<Capability> capabilities;
  private final RowTrees rows;

  private ApiResource(
      RecordSchema<T> schema, ServiceContract<T> service, Set<Capability> capabilities) {
    this.schema = schema;
    this.service = service;
    this.capabilities = Set.copyOf(capabilities);
    this.rows = new RowTrees(schema.meta());
  }

  /** A generated service, or one that extends it. */
  public static <T> ApiResource<T> of(RecordService<T> service) {
    return of(service.schema(), service, service.capabilities());
  }

  /**
   * The records of a schema in a driver.
   *
   * @throws MissingCapabilityException if the schema needs what the driver doesn't have
   */
  public static <T> ApiResource<T> of(RecordSchema<T> schema, PersistenceContract driver) {
    return of(schema, Anhanga.createService(schema, driver), driver.capabilities());
  }

  /**
   * Any service.
   *
   * @param capabilities what the store behind it can do
   * @throws IllegalArgumentException if the schema's fields can't be told as JSON
   */
  public static <T> ApiResource<T> of(
      RecordSchema<T> schema, ServiceContract<T> service, Set<Capability> capabilities) {
    return new ApiResource<>(schema, service, capabilities);
  }

  /** The resource's name. */
  public String name() {
    return schema.meta().resource();
  }

  RecordSchema<T> schema() {
    return schema;
  }

  ServiceContract<T> service() {
    return service;
  }

  Set<Capability> capabilities() {
    return capabilities;
  }

  RowTrees rows() {
    return rows;
  }
}
