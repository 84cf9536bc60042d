package dev.anhanga.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a component is stored: by which name, and how long its text may be.
 *
 * <pre>{@code
 * @Schema record Person(
 *     @Identity UUID id,
 *     @Stored(name = "mail_address", length = 320) @Unique String email,
 *     @Stored(length = 20) String title) {}
 * }</pre>
 *
 * <p>In queries, patches and messages the component keeps its own name. Longer text is refused with
 * an {@code InvalidRecordException} before anything is stored; characters are counted as {@link
 * String#length()} does. A text column that is there already is made longer if need be, and never
 * shorter.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD}) // FIELD: see the package
public @interface Stored {

  /**
   * The name in the store: 1 to 63 letters (A to Z), digits or {@code _}, the first a letter. Left
   * out, it is made from the component's name, by default in snake case.
   *
   * @return the name, or an empty text for the usual one
   */
  String name() default "";

  /**
   * The longest text: from 1 to 670 for what is indexed (the identity, {@link Unique @Unique} and
   * {@link Index @Index}), else to 1,000,000. Left out, it is 255 for what is indexed, and without
   * a limit else. Only for text.
   *
   * @return the number of characters, or 0 for the usual one
   */
  int length() default 0;
}
