package dev.anhanga.contract.sequence;

import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.error.RecordNotFoundException;
import dev.anhanga.runtime.error.StaleRecordException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.PaginatedResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers as text that is equal where they are, to the last digit and byte. Identities that the
 * store made are told by the order in which they were first seen.
 */
final class AnswerText {

  private final PersistenceMeta meta;
  private final @Nullable FieldMeta madeField;
  private final List<Object> made;

  /**
   * @param made the identities that were seen, to which others are added
   */
  AnswerText(PersistenceMeta meta, List<Object> made) {
    this.meta = meta;
    FieldMeta identity = meta.identityFields().get(0);
    this.madeField = identity.isMadeByStore() ? identity : null;
    this.made = made;
  }

  String of(@Nullable Object answer) {
    if (answer instanceof Row row) {
      return row(row);
    }
    if (answer instanceof PaginatedResult<?> page) {
      return page(page);
    }
    if (answer instanceof Optional<?> optional) {
      return "Optional[" + optional.map(this::of).orElse("") + "]";
    }
    if (answer instanceof List<?> list) {
      return "[" + String.join(", ", list.stream().map(this::of).toList()) + "]";
    }
    return Literals.of(answer);
  }

  private String row(Row row) {
    List<String> fields = new ArrayList<>();
    for (FieldMeta field : row.meta().fields().values()) {
      if (row.has(field.position())) {
        Object value = row.get(field.position());
        fields.add(field.name() + "=" + (field == madeField ? identity(value) : of(value)));
      }
    }
    return "{" + String.join(", ", fields) + "}";
  }

  /** Those below 0 are given by sequences, and are the same in every store. */
  private String identity(@Nullable Object value) {
    if (!(value instanceof Number number) || number.longValue() < 0) {
      return Literals.of(value);
    }
    if (!made.contains(value)) {
      made.add(value);
    }
    return "made " + made.indexOf(value);
  }

  private String page(PaginatedResult<?> page) {
    return "page %s%s%s%s: %s"
        .formatted(
            page.page(),
            page.next().isPresent() ? " with a next" : page.hasNext() ? " with more" : "",
            page.previous().isPresent() ? " and a previous" : "",
            total(page),
            of(page.data()));
  }

  private static String total(PaginatedResult<?> page) {
    try {
      return " of " + page.total();
    } catch (IllegalStateException e) {
      return " without a total";
    }
  }

  /** What a store says in its own words isn't compared. */
  String of(RuntimeException e) {
    String name = e.getClass().getSimpleName();
    if (e instanceof DuplicateRecordException duplicate) {
      return name + " of " + duplicate.resource() + ": " + key(duplicate.fields());
    }
    if (e instanceof RecordNotFoundException missing) {
      return name + " of " + missing.resource() + ": " + known(missing.id());
    }
    if (e instanceof StaleRecordException stale) {
      return name + " of " + stale.resource() + ": " + known(stale.id());
    }
    if (e instanceof InvalidRecordException invalid) {
      return name + " of " + invalid.resource() + ": " + invalid.problems();
    }
    if (e instanceof StorageException failure) {
      String retry = failure.isTransient() ? ", transient" : "";
      return name + ": " + failure.outcome() + retry;
    }
    return name + ": " + e.getMessage();
  }

  /**
   * Where a row breaks several keys, each store is free to tell the one that it looked at first.
   */
  private String key(List<String> fields) {
    boolean isOneOfSeveral = meta.uniques().size() > 1 && !fields.equals(meta.identity());
    return isOneOfSeveral ? "a unique key" : fields.toString();
  }

  private String known(String id) {
    for (int index = 0; index < made.size(); index++) {
      if (made.get(index).toString().equals(id)) {
        return "made " + index;
      }
    }
    return id;
  }
}
