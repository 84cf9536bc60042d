package dev.anhanga.processor.check;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.TypeName;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.KnownType;
import dev.anhanga.processor.model.Origin;
import dev.anhanga.processor.model.PartModel;
import dev.anhanga.processor.model.RecordModel;
import dev.anhanga.processor.report.Finding;
import dev.anhanga.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is hidden can be missing, for who doesn't see it, and all of it is hidden. */
final class HiddenChecks {

  private HiddenChecks() {}

  static List<Finding> of(RecordModel model) {
    List<Finding> findings = new ArrayList<>();
    Stream.<PartModel>concat(model.nested().stream(), model.fields().stream())
        .flatMap(part -> part(part).stream())
        .forEach(findings::add);
    findings.addAll(HiddenInTrees.of(model));
    return findings;
  }

  private static Optional<Finding> part(PartModel part) {
    boolean isUnknown = part instanceof FieldModel field && !(field.type() instanceof KnownType);
    // In what is hidden, nothing is left to be needed.
    return isUnknown || part.hiding().isAround()
        ? Optional.empty()
        : part.hiding().annotation().flatMap(origin -> annotated(part, origin));
  }

  private static Optional<Finding> annotated(PartModel part, Origin origin) {
    String role = role(part);
    if (!role.isEmpty()) {
      return Optional.of(Finding.of(Problem.HIDDEN_NEEDED, origin, part.path(), role));
    }
    return part.nullness().isOwn()
        ? Optional.empty()
        : Optional.of(Finding.of(Problem.HIDDEN_REQUIRED, origin, part.path(), mended(part)));
  }

  private static String role(PartModel part) {
    if (part.isIdentity()) {
      return "@Identity";
    }
    if (!(part instanceof FieldModel field)) {
      return "";
    }
    return field.version().isPresent()
        ? "@Version"
        : field.times().stream().map(time -> time.event().annotation()).findFirst().orElse("");
  }

  /** Of an array, {@code @Nullable} before the type would be its elements'. */
  private static String mended(PartModel part) {
    if (!(part instanceof FieldModel field)) {
      return "@Nullable";
    }
    TypeName type = field.known().name();
    if (type instanceof ArrayTypeName) {
      return "@Nullable, before its []";
    }
    return type.isPrimitive() ? "a @Nullable " + KnownType.shown(type.box()) : "@Nullable";
  }
}
