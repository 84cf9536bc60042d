package dev.anhanga.runtime.meta;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of a meta by what each is, in order. */
final class FieldRoles {

  final List<FieldMeta> identity = new ArrayList<>();
  final List<FieldMeta> unique = new ArrayList<>();
  final List<FieldMeta> indexed = new ArrayList<>();
  @Nullable FieldMeta version;
  @Nullable FieldMeta createdAt;
  @Nullable FieldMeta updatedAt;

  private FieldRoles() {}

  static FieldRoles of(FieldMeta... fields) {
    FieldRoles roles = new FieldRoles();
    for (FieldMeta field : fields) {
      roles.add(field);
    }
    return roles;
  }

  private void add(FieldMeta field) {
    if (field.isIdentity()) {
      identity.add(field);
    }
    if (field.isUnique()) {
      unique.add(field);
    }
    if (field.isIndexed()) {
      indexed.add(field);
    }
    version = version == null && field.isVersion() ? field : version;
    createdAt = createdAt == null && field.isCreatedAt() ? field : createdAt;
    updatedAt = updatedAt == null && field.isUpdatedAt() ? field : updatedAt;
  }
}
