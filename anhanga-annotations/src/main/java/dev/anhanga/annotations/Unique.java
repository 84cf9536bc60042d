package dev.anhanga.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * No two stored records have the same value here. A second one is refused with a {@code
 * DuplicateRecordException} that names the resource and the field, and nothing is changed.
 *
 * <pre>{@code
 * @Schema record Person(@Identity UUID id, @Unique @Nullable String email) {}
 * }</pre>
 *
 * <p>Null never clashes with null, so a nullable component may be null in any number of records.
 * Text is compared by its exact characters, and may be at most 255 of them long, so that every
 * store can index it.
 *
 * <p>Uniqueness is a capability of the driver: one that can't keep it is refused when the service
 * is built.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD}) // FIELD: see the package
public @interface Unique {}
