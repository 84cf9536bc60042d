package dev.anhanga.processor.write;

import com.palantir.javapoet.ClassName;

/** The types that generated code names. The processor knows the runtime by these names only. */
final class RuntimeTypes {

  static final ClassName GENERATED = annotations("Generated");
  static final ClassName GENERATION = annotations("Generation");
  static final ClassName CONVERTER = runtime("meta", "Converter");
  static final ClassName CONVERTERS = runtime("meta", "Converters");
  static final ClassName DATA_TYPE = runtime("meta", "DataType");
  static final ClassName FIELD_META = runtime("meta", "FieldMeta");
  static final ClassName ID = runtime("meta", "Id");
  static final ClassName JSON = runtime("meta", "Json");
  static final ClassName JSON_OBJECT = runtime("meta", "JsonObject");
  static final ClassName PERSISTENCE_META = runtime("meta", "PersistenceMeta");
  static final ClassName ROW = runtime("meta", "Row");
  static final ClassName VALUE_ROW = runtime("meta", "ValueRow");
  static final ClassName PERSISTENCE_CONTRACT = runtime("persistence", "PersistenceContract");
  static final ClassName PAGINATE_PARAMS = runtime("query", "PaginateParams");
  static final ClassName PARTIAL = runtime("service", "Partial");
  static final ClassName RECORD_SCHEMA = runtime("service", "RecordSchema");
  static final ClassName RECORD_SERVICE = runtime("service", "RecordService");
  static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
  static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

  private RuntimeTypes() {}

  /** A kind of typed constant: {@code TextField} and its like. */
  static ClassName field(String simpleName) {
    return runtime("query", simpleName);
  }

  private static ClassName annotations(String simpleName) {
    return ClassName.get("dev.anhanga.annotations", simpleName);
  }

  private static ClassName runtime(String layer, String simpleName) {
    return ClassName.get("dev.anhanga.runtime." + layer, simpleName);
  }
}
