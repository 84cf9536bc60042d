package dev.anhanga.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component that never leaves the server when its service is put behind an HTTP handler: it is in
 * no answer, no query from outside can filter or sort by it, and nothing from outside sets it. In
 * the store and in Java code it is a component like any other.
 *
 * <pre>{@code
 * @Schema record Person(@Identity UUID id, String name, @Hidden @Nullable String passwordHash) {}
 * }</pre>
 *
 * <p>Who gets the record from outside reads null there, or an empty {@code Optional}. So it is an
 * error on a component that isn't nullable; on a nested record that is, it hides all of it. It
 * keeps no secret from who is told what is taken: a {@link Unique @Unique} component that is hidden
 * still refuses a value that is there already.
 *
 * <p>It is also an error on the identity, the version or a time that services set, and inside
 * lists, sets, maps and arrays, which are hidden as a whole or not at all.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD}) // FIELD: see the package
public @interface Hidden {}
