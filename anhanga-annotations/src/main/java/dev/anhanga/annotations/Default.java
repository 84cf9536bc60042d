package dev.anhanga.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value a component gets at create when it is absent: not set in a patch, or null in a record
 * whose component isn't nullable. A null that is set on purpose stays null, and an update never
 * applies a default.
 *
 * <pre>{@code
 * @Schema record Task(
 *     @Identity UUID id,
 *     @Default("true") boolean active,
 *     @Default("1970-01-01") LocalDate since,
 *     @Default("OPEN") State state) {}
 * }</pre>
 *
 * <p>It is an error if the text is not a value of the component's type, if that type has no text
 * form (bytes, lists, maps and what a converter makes), or if the component is the identity or the
 * version.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD}) // FIELD: see the package
public @interface Default {

  /**
   * The value, written as the component's type prints it: {@code "true"}, {@code "42"}, {@code
   * "12.50"}, {@code "2026-01-31"}, {@code "2026-01-31T12:00:00Z"}, an enum constant's name. For a
   * {@code String} it is the text itself.
   *
   * @return the default value as text
   */
  String value();
}
