package dev.anhanga.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * No two stored records have the same value here: on a component, in that component; on a record,
 * in all of the named ones together. A second one is refused with a {@code
 * DuplicateRecordException} that names the resource and the fields, and nothing is changed.
 *
 * <pre>{@code
 * @Schema record Person(@Identity UUID id, @Unique @Nullable String email) {}
 *
 * @Schema
 * @Unique(fields = {"tenant", "email"})
 * record Member(@Identity UUID id, UUID tenant, String email) {}
 * }</pre>
 *
 * <p>The generated service gets a finder for each: {@code people.findByEmail(email)}, {@code
 * members.findByTenantAndEmail(tenant, email)}.
 *
 * <p>Null never clashes, so a nullable component may be null in any number of records; of several
 * components together, one null is enough. Text is compared by its exact characters, and may be at
 * most 255 of them long, so that every store can index it; {@link Stored#length()} allows up to
 * 670.
 *
 * <p>Uniqueness is a capability of the driver: one that can't keep it is refused when the service
 * is built.
 *
 * <p>It is an error on a {@code byte[]} or the version, on what is the identity or contains it, or
 * if a name is no component's.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.TYPE}) // FIELD: the package
@Repeatable(Unique.Keys.class)
public @interface Unique {

  /**
   * On a record, the components that are unique together, in the order in which stores index them:
   * first the one that is searched for by itself. Not on a component.
   *
   * @return the names of components
   */
  String[] fields() default {};

  /** Several of them on one record; the compiler writes this. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface Keys {

    /**
     * The keys.
     *
     * @return each of them
     */
    Unique[] value();
  }
}
