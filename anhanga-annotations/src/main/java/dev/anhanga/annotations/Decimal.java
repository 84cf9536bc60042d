package dev.anhanga.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a {@code BigDecimal} is stored. Every {@code BigDecimal} component needs it.
 *
 * <pre>{@code
 * @Schema record Account(
 *     @Identity UUID id,
 *     @Decimal(precision = 12, scale = 2) BigDecimal balance) {}   // up to 9999999999.99
 * }</pre>
 *
 * <p>Values come back exactly, at the declared scale: {@code 1.5} is stored and returned as {@code
 * 1.50}. A value that would lose digits, or that has too many, is refused before anything is
 * stored; nothing is ever rounded.
 *
 * <p>It is an error on another type, if it is missing on a {@code BigDecimal}, or if a number is
 * out of its range.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD}) // FIELD: see the package
public @interface Decimal {

  /**
   * All digits, before and after the point together: 1 to 38.
   *
   * @return the number of digits
   */
  int precision();

  /**
   * The digits after the point: 0 up to the precision.
   *
   * @return the number of digits after the point
   */
  int scale();
}
