package dev.anhanga.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the component by which a record is found: a {@code UUID}, a {@code String}, an {@code int}
 * or a {@code long}.
 *
 * <pre>{@code
 * @Schema record Person(@Identity UUID id, String name) {}        // a UUIDv7 is made when absent
 * @Schema record Country(@Identity String code, String name) {}   // assigned by the caller
 * @Schema record Invoice(
 *     @Identity(generation = Generation.DATABASE) long number, LocalDate due) {}
 * }</pre>
 *
 * <p>A value is only ever made where the caller gave none: in a patch, where the identity isn't
 * set; in a record, where it is null (or 0, if the database makes it).
 *
 * <p>It is an error if a record has no identity or several, if the component is of another type, or
 * if its type and {@link #generation()} do not go together.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD}) // FIELD: see the package
public @interface Identity {

  /**
   * Who makes the value when it is absent at create.
   *
   * @return how the value is made
   */
  Generation generation() default Generation.AUTO;
}
