/**
 * The annotations that describe a record to the compiler.
 *
 * <p>{@link dev.anhanga.annotations.Schema @Schema} on a record is what starts everything; the
 * others say more about one component. All are kept in the class file, so that records of other
 * modules can be read too, and none is visible at run time: nothing is looked up by reflection.
 *
 * <pre>{@code
 * @Schema("person")
 * public record Person(
 *     @Identity UUID id,
 *     String name,
 *     @Unique @Nullable String email,
 *     @Default("true") boolean active,
 *     @Decimal(precision = 12, scale = 2) BigDecimal balance,
 *     @Version long version) {}
 * }</pre>
 *
 * <p>A component is required unless it carries a {@code @Nullable}, whoever's it is: an annotation
 * of that simple name, on the component or on its type.
 *
 * <p>The annotations of components also target fields. Nobody needs to write them there: javac
 * copies them from a component to the private field of the same name, and that field is where the
 * processor points its messages, because javac 17 prints no line for a message on a record
 * component (JDK-8295184).
 */
package dev.anhanga.annotations;
