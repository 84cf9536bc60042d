package dev.anhanga.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.anhanga.processor.model.RecordModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The meta.
 *
 * <pre>{@code
 * public static final PersistenceMeta META =
 *     PersistenceMeta.of("person", FieldMeta.of("id", DataType.UUID).identity(Generation.UUID_V7));
 * }</pre>
 */
final class MetaConstant {

  private static final ClassName META = RuntimeTypes.PERSISTENCE_META;

  private MetaConstant() {}

  static FieldSpec of(RecordModel model) {
    return FieldSpec.builder(META, "META", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("The resource, its identity and its fields.")
        .initializer(value(model))
        .build();
  }

  /** One field a line, however few they are: this is the part people read. */
  private static CodeBlock value(RecordModel model) {
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("$S", model.resource().name()));
    model.fields().forEach(field -> arguments.add(FieldMetaCode.of(field, model)));
    CodeBlock fields = CodeBlock.of("\n$>$>$L)$<$<", CodeBlock.join(arguments, ",\n"));
    List<CodeBlock> further = further(model);
    CodeBlock code =
        further.isEmpty()
            ? CodeBlock.of("$T.of($L", META, fields)
            : CodeBlock.of(
                "$T.of($>$>$L$<$<\n$>$>$L$<$<", META, fields, CodeBlock.join(further, "\n"));
    return CodeBlock.of("\n$>$>$L$<$<", code);
  }

  private static List<CodeBlock> further(RecordModel model) {
    List<CodeBlock> further = new ArrayList<>(KeyCode.of(model));
    if (model.mayRefuse()) {
      further.add(CodeBlock.of(".withInvariants()"));
    }
    return further;
  }
}
