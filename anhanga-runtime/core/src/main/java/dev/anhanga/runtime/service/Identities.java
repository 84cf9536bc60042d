package dev.anhanga.runtime.service;

import dev.anhanga.runtime.error.FieldProblem;
import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.meta.Converter;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.NormalForm;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Identities on their way to a driver. */
final class Identities {

  private Identities() {}

  /** The identity that a record carries, in normal form. */
  static Id of(Row record) {
    List<FieldMeta> fields = record.meta().identityFields();
    if (fields.size() == 1) {
      return checked(record.meta(), Id.of(part(record, fields.get(0))));
    }
    Object[] values = new Object[fields.size()];
    for (int index = 0; index < values.length; index++) {
      values[index] = part(record, fields.get(index));
    }
    return checked(record.meta(), Id.of(values));
  }

  private static Object part(Row record, FieldMeta field) {
    Object value = FieldValue.of(record, field);
    if (value == null) {
      throw new InvalidRecordException(
          record.meta().resource(),
          List.of(new FieldProblem(field.name(), "is required to find the record")));
    }
    return value;
  }

  /** The identity in normal form, which is the same object if it has that already. */
  static Id checked(PersistenceMeta meta, Id id) {
    List<FieldMeta> fields = meta.identityFields();
    if (id.size() != fields.size()) {
      throw ofAnotherSize(meta, id);
    }
    for (int index = 0; index < fields.size(); index++) {
      if (checked(meta, fields.get(index), id.value(index)) != id.value(index)) {
        return normalized(meta, id);
      }
    }
    return id;
  }

  private static InvalidQueryException ofAnotherSize(PersistenceMeta meta, Id id) {
    List<FieldMeta> fields = meta.identityFields();
    return new InvalidQueryException(
        "The identity of "
            + meta
            + " is "
            + fields.stream().map(FieldMeta::toString).collect(Collectors.joining(" and "))
            + ", so it takes "
            + fields.size()
            + (fields.size() == 1 ? " value" : " values")
            + ", and not "
            + id.size()
            + ".");
  }

  private static Id normalized(PersistenceMeta meta, Id id) {
    Object[] normal = new Object[id.size()];
    for (int index = 0; index < normal.length; index++) {
      normal[index] = checked(meta, meta.identityFields().get(index), id.value(index));
    }
    return Id.of(normal);
  }

  /** Each identity once, in normal form, in the order in which they were first given. */
  static List<Id> distinct(PersistenceMeta meta, Iterable<Id> ids) {
    Set<Id> distinct = new LinkedHashSet<>();
    ids.forEach(id -> distinct.add(checked(meta, id)));
    return List.copyOf(distinct);
  }

  private static Object checked(PersistenceMeta meta, FieldMeta field, Object value) {
    try {
      return NormalForm.ofGiven(field, value);
    } catch (IllegalArgumentException e) {
      throw refused(meta, field, e);
    }
  }

  /** A converted part as drivers know it. */
  static <V> Object stored(
      PersistenceMeta meta, FieldMeta field, Converter<V, ?> converter, V value) {
    try {
      return Objects.requireNonNull(
          Row.stored(converter, value), "A part of the identity is null.");
    } catch (IllegalArgumentException e) {
      throw refused(meta, field, e);
    }
  }

  private static InvalidQueryException refused(
      PersistenceMeta meta, FieldMeta field, IllegalArgumentException e) {
    return new InvalidQueryException(
        "This is no identity of " + meta + ": " + field + " " + e.getMessage() + ".");
  }
}
