package dev.anhanga.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.anhanga.processor.model.RecordModel;
import javax.lang.model.element.Modifier;

/**
 * A page as a value.
 *
 * <pre>{@code
 * public static PaginateParams<Person> page(int page, int limit) {
 *   return PaginateParams.of(page, limit);
 * }
 * }</pre>
 */
final class PageMethod {

  private PageMethod() {}

  static MethodSpec of(RecordModel model) {
    return of(
        model.name(), CodeBlock.of("return $T.of(page, limit)", RuntimeTypes.PAGINATE_PARAMS));
  }

  static MethodSpec of(TypeName record, CodeBlock statement) {
    return MethodSpec.methodBuilder("page")
        .addJavadoc(
            Code.prose("The query for a page by number, from 1, of at most so many records."))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(ParameterizedTypeName.get(RuntimeTypes.PAGINATE_PARAMS, record))
        .addParameter(int.class, "page")
        .addParameter(int.class, "limit")
        .addStatement(statement)
        .build();
  }
}
