package dev.anhanga.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Records are often searched or sorted by this: on a component, by that component; on a record, by
 * the named ones in that order. A driver that has indexes makes one, which changes no answer, only
 * how long it takes.
 *
 * <pre>{@code
 * @Schema
 * @Index(fields = {"city", "birthDate"})
 * record Person(@Identity UUID id, @Index String name, String city, LocalDate birthDate) {}
 * }</pre>
 *
 * <p>An index ends with the identity, which is the last key of every order, so that a sort by the
 * indexed components in one direction needs no sorting. What is {@link Unique @Unique} is indexed
 * already; where it is nullable, an index beside it makes sorts by it fast.
 *
 * <p>Indexed text is at most 255 characters long, so that every store can index it; {@link
 * Stored#length()} allows up to 670.
 *
 * <p>It is an error on a {@code byte[]}, on what the identity begins with, or if a name is no
 * component's.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.TYPE}) // FIELD: the package
@Repeatable(Index.Keys.class)
public @interface Index {

  /**
   * On a record, the components that are indexed together, in that order. Not on a component.
   *
   * @return the names of components
   */
  String[] fields() default {};

  /** Several of them on one record; the compiler writes this. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface Keys {

    /**
     * The indexes.
     *
     * @return each of them
     */
    Index[] value();
  }
}
