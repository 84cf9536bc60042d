package dev.anhanga.runtime.service;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.error.FieldProblem;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.NestedParts;
import dev.anhanga.runtime.meta.NormalForm;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.Rows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row on its way to a driver: checks every field, puts its value in normal form, and fills in
 * what is to be made. The given row itself comes out if nothing had to be changed and its schema is
 * exact; otherwise a row that holds every value, as a view may convert at each look.
 */
final class RecordDraft {

  private final PersistenceMeta meta;
  private final Row given;
  private final Drafting drafting;
  private final boolean isVersionKept;
  private List<FieldProblem> problems = List.of();
  private @Nullable ChangedRow changed;

  private RecordDraft(Row given, Drafting drafting) {
    this(given, drafting, false);
  }

  private RecordDraft(Row given, Drafting drafting, boolean isVersionKept) {
    this.meta = given.meta();
    this.given = given;
    this.drafting = drafting;
    this.isVersionKept = isVersionKept;
  }

  /** A whole record for create, in which a null that the field can't hold means absent. */
  static Row forCreate(Row record, Drafting drafting) {
    return AsGiven.isCreatable(record, drafting)
        ? record
        : new RecordDraft(record, drafting).created(false);
  }

  /** A patch for create, in which only what was left out is absent. */
  static Row forCreateFromPatch(Row patch, Drafting drafting) {
    return new RecordDraft(patch, drafting).created(true);
  }

  /** A whole record for upsert: as for create, but that a version is what is to be checked. */
  static Row forUpsert(Row record, Drafting drafting) {
    return new RecordDraft(record, drafting, true).created(false);
  }

  /** A whole record, or a patch, for update. */
  static Row forUpdate(Id id, Row patch, Drafting drafting) {
    return AsGiven.isUpdate(id, patch, drafting)
        ? patch
        : new RecordDraft(patch, drafting).updated(id);
  }

  /** A patch for any number of records, which then can't be of one in particular. */
  static Row forUpdateOfMany(Row patch, Drafting drafting) {
    return new RecordDraft(patch, drafting).updatedMany();
  }

  private Row created(boolean isNullExplicit) {
    for (int position = 0; position < meta.size(); position++) {
      FieldMeta field = meta.field(position);
      try {
        create(field, FieldValue.of(given, field), isNullExplicit);
      } catch (InvalidRecordException e) {
        refuse(field, e);
      }
    }
    checkNestedRecords();
    return result();
  }

  private void create(FieldMeta field, @Nullable Object value, boolean isNullExplicit) {
    if (field.isVersion() && isVersionKept) {
      keepVersion(field, value);
    } else if (field.isVersion()) {
      replace(field, value, Rows.ofType(field, Rows.FIRST_VERSION));
    } else if (isTimed(field)) {
      fillTime(field);
    } else if (isAbsent(field, value, isNullExplicit)) {
      fillAbsent(field);
    } else {
      check(field, value);
    }
  }

  /** Of a record that nobody has stored yet, the version is 0, which there is nowhere. */
  private void keepVersion(FieldMeta field, @Nullable Object value) {
    if (value == null || ((Number) value).longValue() == 0) {
      change().remove(field.position());
    } else {
      check(field, value);
    }
  }

  /** Whatever was given for it. */
  private boolean isTimed(FieldMeta field) {
    return drafting.now() != null && (field.isCreatedAt() || field.isUpdatedAt());
  }

  private boolean isAbsent(FieldMeta field, @Nullable Object value, boolean isNullExplicit) {
    if (!given.has(field.position())) {
      return true;
    }
    return value == null
        ? !isNullExplicit && !field.isNullable()
        : field.isMadeByStore() && ((Number) value).longValue() == 0;
  }

  private void fillAbsent(FieldMeta field) {
    Object value = field.generation() == null ? field.defaultValue() : made(field);
    if (value != null) {
      fill(field, value);
    } else if (field.isMadeByStore()) {
      change().remove(field.position());
    } else if (field.isNullable()) {
      fill(field, null);
    } else {
      refuse(field, "is required");
    }
  }

  private static @Nullable Object made(FieldMeta field) {
    Generation generation = field.generation();
    if (generation == Generation.UUID_V7) {
      return UuidMaker.version7();
    }
    return generation == Generation.UUID_V4 ? UUID.randomUUID() : field.defaultValue();
  }

  private Row updated(Id id) {
    for (int position = 0; position < meta.size(); position++) {
      if (given.has(position)) {
        update(meta.field(position));
      }
    }
    checkIdentity(id);
    checkNestedRecords();
    setUpdatedAt();
    return result();
  }

  private Row updatedMany() {
    for (int position = 0; position < meta.size(); position++) {
      FieldMeta field = meta.field(position);
      if (!given.has(position)) {
        continue;
      }
      if (field.isIdentity() || field.isVersion()) {
        refuse(field, "is one record's own, and the patch is for several; leave it out");
      } else {
        update(field);
      }
    }
    checkNestedRecords();
    setUpdatedAt();
    return result();
  }

  private void update(FieldMeta field) {
    if (field.isCreatedAt()) {
      change().remove(field.position());
      return;
    }
    if (isTimed(field)) {
      return;
    }
    try {
      check(field, FieldValue.of(given, field));
    } catch (InvalidRecordException e) {
      refuse(field, e);
    }
  }

  /** What changes nothing else doesn't count as an update. */
  private void setUpdatedAt() {
    FieldMeta updatedAt = meta.updatedAt().orElse(null);
    if (updatedAt != null && drafting.now() != null && changesSomething(row())) {
      fillTime(updatedAt);
    }
  }

  private void fillTime(FieldMeta field) {
    try {
      fill(field, NormalForm.of(field, Objects.requireNonNull(drafting.now())));
    } catch (IllegalArgumentException e) {
      refuse(field, "is set by the clock, which " + e.getMessage());
    }
  }

  /** Whether a patch has a field that an update sets. */
  static boolean changesSomething(Row patch) {
    for (int position = 0; position < patch.meta().size(); position++) {
      if (patch.has(position) && Rows.isChangeable(patch.meta().field(position))) {
        return true;
      }
    }
    return false;
  }

  private void checkIdentity(Id id) {
    List<FieldMeta> parts = meta.identityFields();
    for (int index = 0; index < parts.size(); index++) {
      FieldMeta part = parts.get(index);
      Row row = row();
      if (row.has(part.position())
          && !id.value(index).equals(row.get(part.position()))
          && !isRefused(part)) {
        refuse(part, "is part of the identity and can't change; leave it out of the patch");
      }
    }
  }

  private void checkNestedRecords() {
    for (int position = 0; position < meta.size(); position++) {
      FieldMeta field = meta.field(position);
      if (field.requiredIn() != null
          && row().has(position)
          && NestedParts.isMissing(row(), field)
          && !isRefused(field)) {
        refuse(field, "is required in " + field.requiredIn());
      }
    }
  }

  private void check(FieldMeta field, @Nullable Object value) {
    if (value == null) {
      if (!field.isNullable()) {
        refuse(field, "is required and can't be null");
      } else if (!drafting.isExact()) {
        fill(field, null);
      }
      return;
    }
    try {
      replace(field, value, NormalForm.of(field, value));
    } catch (IllegalArgumentException e) {
      refuse(field, String.valueOf(e.getMessage()));
    }
  }

  private void replace(FieldMeta field, @Nullable Object value, Object replacement) {
    boolean isSame =
        field.dataType() == DataType.JSON ? replacement == value : replacement.equals(value);
    if (!isSame || !drafting.isExact()) {
      fill(field, replacement);
    }
  }

  private void fill(FieldMeta field, @Nullable Object value) {
    change().set(field.position(), value);
  }

  private ChangedRow change() {
    if (changed == null) {
      changed = new ChangedRow(given);
    }
    return changed;
  }

  private void refuse(FieldMeta field, InvalidRecordException e) {
    if (e.problems().isEmpty()) {
      throw e;
    }
    e.problems().forEach(problem -> refuse(field, problem.message()));
  }

  /** What is refused isn't looked at again. */
  private void refuse(FieldMeta field, String problem) {
    if (problems.isEmpty()) {
      problems = new ArrayList<>();
    }
    problems.add(new FieldProblem(field.name(), problem));
    fill(field, null);
  }

  private boolean isRefused(FieldMeta field) {
    return problems.stream().anyMatch(problem -> problem.field().equals(field.name()));
  }

  private Row row() {
    return changed == null ? given : changed;
  }

  private Row result() {
    if (!problems.isEmpty()) {
      problems.sort(Comparator.comparingInt(problem -> meta.field(problem.field()).position()));
      throw new InvalidRecordException(meta.resource(), problems);
    }
    return row();
  }
}
