package dev.anhanga.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.anhanga.processor.model.KeyKind;
import dev.anhanga.processor.model.RecordModel;
import dev.anhanga.processor.model.ResolvedKey;
import java.util.List;

/**
 * The keys of several fields in the meta; those of one are said of that field.
 *
 * <pre>{@code
 * .withUnique("tenant", "email")
 * }</pre>
 */
final class KeyCode {

  private KeyCode() {}

  static List<CodeBlock> of(RecordModel model) {
    return model.resolvedKeys().stream()
        .filter(key -> key.fields().size() > 1)
        .map(KeyCode::of)
        .toList();
  }

  private static CodeBlock of(ResolvedKey key) {
    String method = key.kind() == KeyKind.UNIQUE ? "withUnique" : "withIndex";
    List<CodeBlock> names = key.names().stream().map(name -> CodeBlock.of("$S", name)).toList();
    return CodeBlock.of(".$L($L)", method, CodeBlock.join(names, ",$W"));
  }
}
