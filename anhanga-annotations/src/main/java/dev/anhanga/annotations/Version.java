package dev.anhanga.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Counts a record's updates, so that two writers can't overwrite each other unseen (optimistic
 * locking).
 *
 * <pre>{@code
 * @Schema record Account(@Identity UUID id, String owner, @Version long version) {}
 * }</pre>
 *
 * <p>It starts at 1 and every update raises it by one, atomically in the store. An update or a
 * destroy that carries a version succeeds only if the stored one is equal; otherwise a {@code
 * StaleRecordException} is thrown and nothing is changed. A patch without a version checks nothing
 * and only raises it.
 *
 * <p>Versions are a capability of the driver: one that lacks it is refused when the service is
 * built.
 *
 * <p>It is an error on anything but an {@code int} or a {@code long}, or on more than one component
 * of a record.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD}) // FIELD: see the package
public @interface Version {}
