package dev.anhanga.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record that is stored. For {@code Person} the processor generates {@code PersonMeta} (its
 * metadata and one typed constant per component), {@code PersonPatch} (a partial person) and {@code
 * PersonService} (the typed service), in the record's package and with the record's visibility.
 *
 * <pre>{@code
 * @Schema("person")
 * public record Person(@Identity UUID id, String name) {}
 * }</pre>
 *
 * <p>A nested record works too: {@code Outer.Person} gives {@code Outer_PersonMeta} and so on. A
 * record declared inside a method is never seen by a processor.
 *
 * <p>It is an error if the annotated type is not a record, is generic or private, has no {@link
 * Identity @Identity}, has a component of a type that can't be stored, or has two components whose
 * stored names are equal, ignoring case.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Schema {

  /**
   * The resource name: the table, collection or path segment that the records live under.
   *
   * <p>1 to 63 letters, digits, {@code _} or {@code -}, the first a letter; anything else is an
   * error, and so is a name that another record of the same compilation has. Left out, it is the
   * record's simple name in snake case: {@code OrderLine} becomes {@code order_line}.
   *
   * @return the resource name, or an empty text for the record's own name
   */
  String value() default "";
}
