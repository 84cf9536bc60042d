package dev.anhanga.processor.read;

import com.palantir.javapoet.ClassName;
import dev.anhanga.processor.model.FieldType;
import dev.anhanga.processor.model.Form;
import dev.anhanga.processor.model.Kind;
import dev.anhanga.processor.model.KnownType;
import dev.anhanga.processor.model.UnknownType;
import dev.anhanga.processor.model.UnknownType.Reason;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads what {@code @Convert} says, and holds the converter against the component. */
final class ConverterReader {

  private static final String CONVERTER = "dev.anhanga.runtime.meta.Converter";

  private final ReadingScope scope;

  ConverterReader(ReadingScope scope) {
    this.scope = scope;
  }

  /** The type of a field whose values are converted. */
  FieldType read(Mark convert, TypeUse type) {
    try {
      TypeElement converter = converter(convert, type.mirror());
      TypeMirror stored = stored(converter);
      Form form = new Form.Users(ClassName.get(converter));
      return KnownType.converted(kind(converter, stored), TypeReader.nameAlone(scope, type), form);
    } catch (UnstorableException e) {
      return e.type();
    }
  }

  /** The form of a component inside a JSON tree whose values are converted. */
  Form readInJson(Mark convert, TypeUse type) {
    TypeElement converter = converter(convert, type.mirror());
    TypeMirror stored = stored(converter);
    return kind(converter, stored) == Kind.JSON
        ? new Form.Users(ClassName.get(converter))
        : new Form.UsersInJson(ClassName.get(converter), DataTypes.json(stored).orElseThrow());
  }

  private TypeElement converter(Mark convert, TypeMirror type) {
    TypeElement converter = convert.type("value").orElseThrow(ConverterReader::missing);
    DeclaredType contract = contract(converter.asType()).orElse(null);
    if (contract == null || contract.getTypeArguments().size() != 2) {
      throw refused(name(converter) + " isn't a dev.anhanga.runtime.meta.Converter");
    }
    checkMakeable(converter);
    TypeMirror converted = contract.getTypeArguments().get(0);
    if (!scope.types().isSameType(converted, boxed(type))) {
      throw refused(
          name(converter)
              + " converts values of type "
              + TypeText.of(converted)
              + ", and not "
              + TypeText.of(type));
    }
    return converter;
  }

  private void checkMakeable(TypeElement converter) {
    boolean isClass =
        converter.getKind() == ElementKind.CLASS
            && !converter.getModifiers().contains(Modifier.ABSTRACT);
    boolean isInner =
        converter.getEnclosingElement() instanceof TypeElement
            && !converter.getModifiers().contains(Modifier.STATIC);
    if (!isClass || isInner || !converter.getTypeParameters().isEmpty()) {
      throw refused(
          name(converter) + " can't be made: it must be a class, not abstract, generic or inner");
    }
    scope
        .use(converter)
        .ifPresent(
            hider -> {
              throw refused(
                  name(converter) + " can't be seen by generated code, as " + hider + " hides it");
            });
    ElementFilter.constructorsIn(converter.getEnclosedElements()).stream()
        .filter(constructor -> isOpen(converter, constructor))
        .findFirst()
        .orElseThrow(
            () ->
                refused(
                    name(converter)
                        + " has no constructor without parameters that generated code can see"))
        .getThrownTypes()
        .forEach(thrown -> checkUnchecked(converter, thrown));
  }

  private void checkUnchecked(TypeElement converter, TypeMirror thrown) {
    boolean isUnchecked =
        Stream.of(RuntimeException.class, Error.class)
            .map(each -> scope.elements().getTypeElement(each.getName()).asType())
            .anyMatch(each -> scope.types().isSubtype(thrown, each));
    if (!isUnchecked) {
      throw refused(
          name(converter)
              + " can't be made in generated code, as its constructor throws "
              + TypeText.of(thrown)
              + ", a checked exception");
    }
  }

  private boolean isOpen(TypeElement converter, ExecutableElement constructor) {
    return constructor.getParameters().isEmpty() && scope.isVisible(converter, constructor);
  }

  private TypeMirror stored(TypeElement converter) {
    return contract(converter.asType()).orElseThrow().getTypeArguments().get(1);
  }

  private Kind kind(TypeElement converter, TypeMirror stored) {
    if (DataTypes.name(stored).equals("java.lang.Object")) {
      return Kind.JSON;
    }
    return DataTypes.scalar(stored)
        .filter(type -> type.form().isEmpty())
        .map(KnownType::kind)
        .orElseThrow(
            () ->
                refused(
                    name(converter)
                        + " converts to "
                        + TypeText.of(stored)
                        + ", which no store keeps as it is"));
  }

  /** The runtime's interface as a class implements it, however far up. */
  private Optional<DeclaredType> contract(TypeMirror type) {
    if (type instanceof DeclaredType declared && DataTypes.name(type).equals(CONVERTER)) {
      return Optional.of(declared);
    }
    return scope.types().directSupertypes(type).stream()
        .map(this::contract)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private TypeMirror boxed(TypeMirror type) {
    return type instanceof PrimitiveType primitive
        ? scope.types().boxedClass(primitive).asType()
        : type;
  }

  private static String name(TypeElement converter) {
    return TypeText.of(converter.asType());
  }

  private static UnstorableException missing() {
    return refused("its converter doesn't exist, nor did any processor make it");
  }

  private static UnstorableException refused(String why) {
    return new UnstorableException(new UnknownType(Reason.CONVERTER, "", why));
  }
}
