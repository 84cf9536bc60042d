package dev.anhanga.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.anhanga.processor.model.FieldType;
import dev.anhanga.processor.model.Kind;
import dev.anhanga.processor.model.KnownType;
import dev.anhanga.processor.model.UnknownType;
import dev.anhanga.processor.model.UnknownType.Reason;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What the type of a component is to us, if the component is a single field. */
final class TypeReader {

  private final ReadingScope scope;
  private final JsonFormReader json;

  TypeReader(ReadingScope scope) {
    this.scope = scope;
    this.json = new JsonFormReader(scope);
  }

  FieldType read(TypeUse use) {
    TypeMirror type = use.mirror();
    if (MissingTypes.isIn(type)) {
      return missing(type);
    }
    try {
      return DataTypes.scalar(type)
          .or(() -> enumType(type))
          .or(() -> tree(use))
          .orElseThrow(() -> new UnstorableException(reasonAgainst(type)));
    } catch (UnstorableException e) {
      return shownInside(type, e.type());
    }
  }

  private FieldType missing(TypeMirror type) {
    return MissingTypes.nameIn(type)
        .map(name -> new UnknownType(Reason.MISSING, name, LikelyTypes.didYouMean(name, scope)))
        .orElseGet(() -> UnknownType.of(Reason.MISSING, "that is written there"));
  }

  private Optional<KnownType> enumType(TypeMirror type) {
    return enumOf(type)
        .map(
            element -> {
              checkVisible(scope, element);
              return KnownType.ofEnum(ClassName.get(element), constants(element));
            });
  }

  private static List<String> constants(TypeElement element) {
    return element.getEnclosedElements().stream()
        .filter(enclosed -> enclosed.getKind() == ElementKind.ENUM_CONSTANT)
        .map(constant -> constant.getSimpleName().toString())
        .toList();
  }

  private Optional<KnownType> tree(TypeUse type) {
    return json.container(type)
        .map(form -> KnownType.converted(Kind.JSON, name(scope, type), form));
  }

  static Optional<TypeElement> enumOf(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
            && element.getKind() == ElementKind.ENUM
        ? Optional.of(element)
        : Optional.empty();
  }

  static void checkVisible(ReadingScope scope, TypeElement element) {
    scope.use(element).ifPresent(hider -> refuse(element, hider));
  }

  private static void refuse(TypeElement element, String hider) {
    String shown = TypeText.of(element.asType());
    throw new UnstorableException(new UnknownType(Reason.HIDDEN, shown, hider));
  }

  /**
   * A type as generated code names it.
   *
   * @throws UnstorableException if it can't, as a type in it is hidden, be it one of which no value
   *     is stored
   */
  static TypeName name(ReadingScope scope, TypeUse type) {
    Stream.concat(
            JavaTypes.in(type.mirror()),
            JavaTypes.nullablesIn(type)
                .map(name -> scope.elements().getTypeElement(name.canonicalName())))
        .filter(Objects::nonNull)
        .forEach(element -> scope.name(element).ifPresent(hider -> refuse(element, hider)));
    return JavaTypes.name(type);
  }

  /** The same, where a type that is hidden is shown with the one that it is in. */
  static TypeName nameAlone(ReadingScope scope, TypeUse type) {
    try {
      return name(scope, type);
    } catch (UnstorableException e) {
      throw new UnstorableException(shownInside(type.mirror(), e.type()));
    }
  }

  /** Why a type that is nothing we know can't be stored. */
  static UnknownType reasonAgainst(TypeMirror type) {
    String shown = TypeText.of(type);
    return DataTypes.substitute(type)
        .map(substitute -> new UnknownType(Reason.HAS_SUBSTITUTE, shown, substitute))
        .orElseGet(
            () ->
                UnknownType.of(
                    type.getKind() == TypeKind.TYPEVAR ? Reason.PARAMETER : Reason.UNSUPPORTED,
                    shown));
  }

  /** A type inside another one is shown with it. */
  private static UnknownType shownInside(TypeMirror type, UnknownType inner) {
    String whole = TypeText.of(type);
    return inner.shown().equals(whole)
        ? inner
        : new UnknownType(inner.reason(), inner.shown() + " (in " + whole + ")", inner.detail());
  }
}
