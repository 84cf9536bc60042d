package dev.anhanga.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A type that can be stored.
 *
 * @param kind what its values are when stored
 * @param name the Java type, without annotations; what an {@code Optional} holds
 * @param constants an enum's constants, in order; empty for all others
 * @param form what converts its values; empty for those that drivers know
 */
public record KnownType(Kind kind, TypeName name, List<String> constants, Optional<Form> form)
    implements FieldType {

  private static final Pattern PACKAGE =
      Pattern.compile("(?<![\\w$.])(?:\\p{Ll}[\\w$]*\\.)+(?=\\p{Lu})");

  /** A type that drivers know. */
  public static KnownType of(Kind kind, TypeName name) {
    return new KnownType(kind, name, List.of(), Optional.empty());
  }

  /** An enum, which travels as its constants' names. */
  public static KnownType ofEnum(TypeName name, List<String> constants) {
    return new KnownType(Kind.ENUM, name, constants, Optional.empty());
  }

  /** A type whose values are converted to some that drivers know. */
  public static KnownType converted(Kind kind, TypeName name, Form form) {
    return new KnownType(kind, name, List.of(), Optional.of(form));
  }

  /** Whether it can't hold null. */
  public boolean isPrimitive() {
    return name.isPrimitive();
  }

  /** Whether it is {@code Integer} and its like. */
  public boolean isBoxed() {
    return name.isBoxedPrimitive();
  }

  /** Whether its values have a text form, in which a default can be written. */
  public boolean hasTextForm() {
    return kind != Kind.BYTES && (form.isEmpty() || form.orElseThrow() instanceof Form.Converted);
  }

  /** How a value is written in {@code @Default}. */
  public String example() {
    return form.orElse(null) instanceof Form.Converted converted
        ? converted.constant().example()
        : kind.example();
  }

  /** The type as users read it: {@code LocalDate}, {@code int}, {@code byte[]}. */
  public String shown() {
    return shown(name);
  }

  /** A type as users read it, without packages: {@code Map<String, LocalDate>}. */
  public static String shown(TypeName type) {
    return type instanceof ClassName name
        ? String.join(".", name.simpleNames())
        : PACKAGE.matcher(type.toString()).replaceAll("");
  }
}
