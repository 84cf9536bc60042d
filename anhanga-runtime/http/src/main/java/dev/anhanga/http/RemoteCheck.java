package dev.anhanga.http;

import dev.anhanga.http.wire.ProblemKind;
import dev.anhanga.runtime.error.MissingCapabilityException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.persistence.Capability;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a remote resource is the one that a program means: it has every field that isn't hidden,
 * each of the same type. A server that doesn't describe its resources is believed.
 */
final class RemoteCheck {

  private final Remote remote;
  private final PersistenceMeta meta;
  private final Set<Capability> expected;

  RemoteCheck(Remote remote, Set<Capability> expected) {
    this.remote = remote;
    this.meta = remote.meta();
    this.expected = expected;
  }

  /**
   * Nothing, if it fits.
   *
   * @throws StorageException if there is no such resource, or a field is missing or another
   * @throws MissingCapabilityException if the store behind it lacks what the meta needs
   */
  @Nullable Void checked(Answer answer) {
    answer
        .problem()
        .filter(problem -> problem.kind() != ProblemKind.METHOD_NOT_ALLOWED)
        .ifPresent(
            problem -> {
              throw answer.failure(meta.resource());
            });
    if (answer.isPassing()) {
      throw answer.failure(meta.resource());
    }
    if (answer.isSuccess() && answer.mediaType().startsWith("application/json")) {
      check(answer);
    }
    return null;
  }

  private void check(Answer answer) {
    if (!(answer.tree() instanceof Map<?, ?> description)
        || !(description.get("fields") instanceof Map<?, ?> fields)) {
      return;
    }
    for (String name : remote.rows().visible()) {
      check(remote.rows().field(name), fields.get(name));
    }
    if (description.get("capabilities") instanceof List<?> names) {
      checkCapabilities(names);
    }
  }

  private void check(FieldMeta field, @Nullable Object described) {
    if (!(described instanceof Map<?, ?> description)) {
      throw new StorageException(
          "The remote " + meta + " has no " + field + ". Use the record that its server has.");
    }
    Object type = description.get("type");
    boolean isSame =
        field.dataType().name().equals(type)
            && (field.precision() == 0
                || Long.valueOf(field.scale()).equals(description.get("scale")));
    if (!isSame) {
      throw new StorageException(
          "The remote "
              + meta
              + " has another "
              + field.name()
              + " than this "
              + field
              + ": there it is "
              + type
              + (field.precision() == 0 ? "" : " with the scale " + description.get("scale"))
              + ".");
    }
  }

  private void checkCapabilities(List<?> names) {
    for (Capability needed : Capability.neededBy(meta)) {
      if (expected.contains(needed) && !names.contains(needed.name())) {
        throw new MissingCapabilityException(meta.resource(), "the remote store", needed.name());
      }
    }
  }
}
