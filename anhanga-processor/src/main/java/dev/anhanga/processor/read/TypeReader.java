package dev.anhanga.processor.read;

import com.palantir.javapoet.ClassName;
import dev.anhanga.processor.model.FieldType;
import dev.anhanga.processor.model.Kind;
import dev.anhanga.processor.model.KnownType;
import dev.anhanga.processor.model.UnknownType;
import dev.anhanga.processor.model.UnknownType.Reason;
import java.util.List;
import java.util.Optional;
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
        .map(form -> KnownType.converted(Kind.JSON, JavaTypes.name(type), form));
  }

  static Optional<TypeElement> enumOf(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
            && element.getKind() == ElementKind.ENUM
        ? Optional.of(element)
        : Optional.empty();
  }

  static void checkVisible(ReadingScope scope, TypeElement element) {
    scope
        .use(element)
        .ifPresent(
            hider -> {
              String shown = TypeText.of(element.asType());
              throw new UnstorableException(new UnknownType(Reason.HIDDEN, shown, hider));
            });
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
