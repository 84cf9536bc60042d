package dev.anhanga.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.anhanga.processor.model.Form;
import dev.anhanga.processor.model.UnknownType.Reason;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** How lists, sets, maps, arrays, and records inside them become JSON trees. */
final class JsonFormReader {

  private static final Map<String, String> COLLECTIONS =
      Map.of(
          "java.util.Collection", "collection",
          "java.util.List", "list",
          "java.util.Set", "set");

  private final ReadingScope scope;

  JsonFormReader(ReadingScope scope) {
    this.scope = scope;
  }

  /**
   * The form of a list, set, map or array; empty for all other types.
   *
   * @throws UnstorableException if something inside it can't be stored
   */
  Optional<Form> container(TypeUse type) {
    if (type.mirror() instanceof ArrayType) {
      return Optional.of(array(type.element()));
    }
    String name = DataTypes.name(type.mirror());
    if (COLLECTIONS.containsKey(name)) {
      return Optional.of(new Form.Combined(COLLECTIONS.get(name), argument(type, 0)));
    }
    return name.equals("java.util.Map") ? Optional.of(map(type)) : Optional.empty();
  }

  private Form array(TypeUse component) {
    TypeKind kind = component.mirror().getKind();
    // The constants are named for the kinds: Json.INTS.
    return kind.isPrimitive()
        ? new Form.Scalar(kind.name() + "S")
        : new Form.OfArray(element(component), TypeReader.name(scope, component));
  }

  private Form map(TypeUse type) {
    Form values = argument(type, 1);
    TypeMirror key = type.arguments().get(0).mirror();
    if (!DataTypes.name(key).equals("java.lang.String")) {
      throw new UnstorableException(Reason.KEY, TypeText.of(type.mirror()));
    }
    return new Form.Combined("map", values);
  }

  private Form argument(TypeUse type, int index) {
    if (type.arguments().isEmpty()) {
      throw new UnstorableException(Reason.RAW, TypeText.of(type.mirror()));
    }
    return element(type.arguments().get(index));
  }

  /** A value inside a tree, which is never null unless it says so. */
  private Form element(TypeUse type) {
    Form form = value(type);
    return type.nullable().isPresent() ? new Form.Combined("nullable", form) : form;
  }

  /** The form of a value inside a tree. */
  Form value(TypeUse use) {
    TypeMirror type = use.mirror();
    if (type.getKind() == TypeKind.WILDCARD) {
      throw new UnstorableException(Reason.RAW, TypeText.of(type));
    }
    if (DataTypes.name(type).equals(OptionalTypes.NAME)) {
      return new Form.Combined("optional", argument(use, 0));
    }
    return DataTypes.json(type)
        .or(() -> enumForm(type))
        .or(() -> container(use))
        .or(() -> ReadingScope.recordOf(type).map(record -> record(use, record)))
        .orElseThrow(() -> new UnstorableException(TypeReader.reasonAgainst(type)));
  }

  private Optional<Form> enumForm(TypeMirror type) {
    return TypeReader.enumOf(type)
        .map(
            element -> {
              TypeReader.checkVisible(scope, element);
              return new Form.OfEnum(ClassName.get(element));
            });
  }

  private Form record(TypeUse type, TypeElement record) {
    NestedReader.checkStorable(scope, (DeclaredType) type.mirror(), record);
    TypeName name = TypeReader.name(scope, type);
    boolean isKnown = scope.hasJsonClass(name.toString());
    if (!isKnown && scope.isEndless(record)) {
      throw new UnstorableException(Reason.RECURSIVE, record.getSimpleName().toString());
    }
    String className = scope.jsonClassOf(name.toString(), record.getSimpleName() + "Form");
    if (!isKnown) {
      scope.addJsonRecord(new JsonRecordReader(scope, this).read(type, name, className));
    }
    return new Form.OfRecord(className);
  }
}
