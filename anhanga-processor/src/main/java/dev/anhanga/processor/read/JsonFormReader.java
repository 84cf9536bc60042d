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
  Optional<Form> container(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return Optional.of(array(array.getComponentType()));
    }
    String name = DataTypes.name(type);
    if (COLLECTIONS.containsKey(name)) {
      return Optional.of(new Form.Combined(COLLECTIONS.get(name), argument(type, 0)));
    }
    return name.equals("java.util.Map") ? Optional.of(map(type)) : Optional.empty();
  }

  private Form array(TypeMirror component) {
    // The constants are named for the kinds: Json.INTS.
    return component.getKind().isPrimitive()
        ? new Form.Scalar(component.getKind().name() + "S")
        : new Form.OfArray(element(component), JavaTypes.name(component));
  }

  private Form map(TypeMirror type) {
    Form values = argument(type, 1);
    TypeMirror key = ((DeclaredType) type).getTypeArguments().get(0);
    if (!DataTypes.name(key).equals("java.lang.String")) {
      throw new UnstorableException(Reason.KEY, TypeText.of(type));
    }
    return new Form.Combined("map", values);
  }

  private Form argument(TypeMirror type, int index) {
    var arguments = ((DeclaredType) type).getTypeArguments();
    if (arguments.isEmpty()) {
      throw new UnstorableException(Reason.RAW, TypeText.of(type));
    }
    return element(arguments.get(index));
  }

  /** A value inside a tree, which is never null unless it says so. */
  private Form element(TypeMirror type) {
    Form form = value(type);
    return NullableAnnotations.on(type).isPresent() ? new Form.Combined("nullable", form) : form;
  }

  /** The form of a value inside a tree. */
  Form value(TypeMirror type) {
    if (type.getKind() == TypeKind.WILDCARD) {
      throw new UnstorableException(Reason.RAW, TypeText.of(type));
    }
    if (DataTypes.name(type).equals(OptionalTypes.NAME)) {
      return new Form.Combined("optional", argument(type, 0));
    }
    return DataTypes.json(type)
        .or(() -> enumForm(type))
        .or(() -> container(type))
        .or(() -> ReadingScope.recordOf(type).map(record -> record(type, record)))
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

  private Form record(TypeMirror type, TypeElement record) {
    NestedReader.checkStorable(scope, (DeclaredType) type, record);
    TypeName name = JavaTypes.name(type);
    boolean isKnown = scope.hasJsonClass(name.toString());
    if (!isKnown && scope.isEndless(record)) {
      throw new UnstorableException(Reason.RECURSIVE, record.getSimpleName().toString());
    }
    String className = scope.jsonClassOf(name.toString(), record.getSimpleName() + "Form");
    if (!isKnown) {
      scope.addJsonRecord(
          new JsonRecordReader(scope, this).read((DeclaredType) type, name, className));
    }
    return new Form.OfRecord(className);
  }
}
