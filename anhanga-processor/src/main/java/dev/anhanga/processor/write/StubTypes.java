package dev.anhanga.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.KnownType;
import dev.anhanga.processor.model.PartModel;
import dev.anhanga.processor.model.RecordModel;
import dev.anhanga.processor.model.UnknownType;
import java.util.Arrays;

/**
 * The types that a stub may name, so that it compiles whatever is wrong with the record. A stub has
 * what user code may call, and is never run: the compilation that made it fails.
 */
final class StubTypes {

  static final ClassName OBJECT = ClassName.get(Object.class);

  private StubTypes() {}

  /** The record; anything at all, if it can't be seen. */
  static TypeName record(RecordModel model) {
    if (model.declaration().isPrivate()) {
      return OBJECT;
    }
    int parameters = model.declaration().typeParameters();
    if (parameters == 0) {
      return model.name();
    }
    TypeName[] wildcards = new TypeName[parameters];
    Arrays.fill(wildcards, WildcardTypeName.subtypeOf(OBJECT));
    return ParameterizedTypeName.get(model.name(), wildcards);
  }

  /** What a setter takes. */
  static TypeName value(PartModel part) {
    boolean isKnown = !(part instanceof FieldModel field && field.type() instanceof UnknownType);
    TypeName type = isKnown ? PartTypes.of(part).withoutAnnotations() : OBJECT;
    return type.isPrimitive() ? type : Code.nullable(type);
  }

  /** What a constant is. */
  static TypeName constant(FieldModel field) {
    return field.type() instanceof KnownType known
        ? FieldConstant.type(known)
        : ParameterizedTypeName.get(RuntimeTypes.field("ComparableField"), OBJECT);
  }

  static CodeBlock thrown(RecordModel model) {
    return CodeBlock.of(
        "throw new $T($S)",
        UnsupportedOperationException.class,
        model.shownName() + " has errors.");
  }

  static CodeBlock javadoc(RecordModel model) {
    return CodeBlock.of("A stub, as {@code $L} has errors.", model.shownName());
  }
}
