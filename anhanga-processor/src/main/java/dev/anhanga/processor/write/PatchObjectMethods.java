package dev.anhanga.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;

/**
 * Patches are equal where their rows are.
 *
 * <pre>{@code
 * public boolean equals(@Nullable Object other) {
 *   return other instanceof PersonPatch patch && row.equals(patch.row);
 * }
 * }</pre>
 */
final class PatchObjectMethods {

  private PatchObjectMethods() {}

  static MethodSpec equalTo(ClassName patch) {
    return Code.override("equals")
        .returns(TypeName.BOOLEAN)
        .addParameter(Code.NULLABLE_OBJECT, "other")
        .addStatement("return other instanceof $T patch$W&& row.equals(patch.row)", patch)
        .build();
  }

  static MethodSpec hash() {
    return Code.override("hashCode")
        .returns(TypeName.INT)
        .addStatement("return row.hashCode()")
        .build();
  }

  static MethodSpec text() {
    return Code.override("toString")
        .returns(String.class)
        .addStatement("return row.toString()")
        .build();
  }
}
