package dev.anhanga.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component's values are stored as another type's, by a converter of yours.
 *
 * <pre>{@code
 * final class EmailConverter implements Converter<Email, String> {
 *   public String toStored(Email email) { return email.text(); }
 *   public Email fromStored(String text) { return new Email(text); }
 * }
 *
 * @Schema record Person(@Identity UUID id, @Convert(EmailConverter.class) Email email) {}
 * }</pre>
 *
 * <p>The class implements {@code dev.anhanga.runtime.meta.Converter}, from the component's type
 * (its box, if it is primitive; what an {@code Optional} holds) to one that every store keeps. It
 * isn't abstract, generic or inner, and has a constructor without parameters that code in the
 * record's package can see, and that throws no checked exception. All of that is checked at compile
 * time. One converter is made per component, and used by many threads at once.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD}) // FIELD: see the package
public @interface Convert {

  /**
   * The converter.
   *
   * @return a class that implements {@code dev.anhanga.runtime.meta.Converter}
   */
  Class<?> value();
}
