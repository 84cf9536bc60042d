package dev.anhanga.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the component by which a record is found, or one of several that find it together: a {@code
 * UUID}, text, a whole number, a {@code BigDecimal}, an enum, a date or a time. A {@code double} is
 * taken with a warning. None of them ever changes.
 *
 * <pre>{@code
 * @Schema record Person(@Identity UUID id, String name) {}        // a UUIDv7 is made when absent
 * @Schema record Country(@Identity String code, String name) {}   // assigned by the caller
 * @Schema record Invoice(
 *     @Identity(generation = Generation.DATABASE) long number, LocalDate due) {}
 * @Schema record OrderLine(@Identity UUID orderId, @Identity int line, String product) {}
 * }</pre>
 *
 * <p>With several, their order is that of the components: {@code lines.read(orderId, 3)}, and
 * {@code Id.of(orderId, 3)} in generic code. Such a part is the caller's to give, unless it says
 * otherwise: the order of an order line isn't made up.
 *
 * <p>A value is only ever made where the caller gave none: in a patch, where the identity isn't
 * set; in a record, where it is null (or 0, if the database makes it).
 *
 * <p>It is an error if a record has no identity, if the component is of another type, if its type
 * and {@link #generation()} do not go together, or if the database is to make one of several.
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
