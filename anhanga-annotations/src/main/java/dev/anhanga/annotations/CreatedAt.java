package dev.anhanga.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps when a record was created.
 *
 * <pre>{@code
 * @Schema record Note(@Identity UUID id, String text, @CreatedAt Instant created) {}
 * }</pre>
 *
 * <p>Services set it, to the microsecond, whatever a record has there: so a record to be created
 * may have null. Nothing changes it afterwards, neither an update nor an upsert of what is stored.
 * All records of one call have the same time. The clock is the system's, unless the service is
 * given another.
 *
 * <p>Patches have no method for it. Make it {@code @Nullable} if there are records from before it
 * was declared.
 *
 * <p>It is an error on anything but an {@code Instant}, or on more than one component of a record.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD}) // FIELD: see the package
public @interface CreatedAt {}
