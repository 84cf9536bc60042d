package dev.anhanga.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.anhanga.processor.model.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/** The Java types that drivers see: those of the runtime's {@code DataType}. */
final class StoredTypes {

  private StoredTypes() {}

  static TypeName of(Kind kind) {
    return switch (kind) {
      case STRING, ENUM -> ClassName.get(String.class);
      case BOOLEAN -> ClassName.get(Boolean.class);
      case INT -> ClassName.get(Integer.class);
      case LONG -> ClassName.get(Long.class);
      case DOUBLE -> ClassName.get(Double.class);
      case DECIMAL -> ClassName.get(BigDecimal.class);
      case UUID -> ClassName.get(UUID.class);
      case DATE -> ClassName.get(LocalDate.class);
      case TIME -> ClassName.get(LocalTime.class);
      case DATETIME -> ClassName.get(LocalDateTime.class);
      case INSTANT -> ClassName.get(Instant.class);
      case BYTES -> ArrayTypeName.of(TypeName.BYTE);
      case JSON -> ClassName.get(Object.class);
    };
  }
}
