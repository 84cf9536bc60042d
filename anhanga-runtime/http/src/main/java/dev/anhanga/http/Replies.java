package dev.anhanga.http;

import dev.anhanga.http.wire.MalformedException;
import dev.anhanga.http.wire.ProblemKind;
import dev.anhanga.http.wire.RowTrees;
import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.error.RecordNotFoundException;
import dev.anhanga.runtime.error.StaleRecordException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the answers of a resource tell. Each method throws what the remote service threw, if the
 * answer is no success, and a {@link StorageException} if it isn't what was asked for. A server of
 * another make has no problem documents, so that the status alone tells.
 */
final class Replies {

  private final RowTrees rows;
  private final PersistenceMeta meta;

  Replies(RowTrees rows) {
    this.rows = rows;
    this.meta = rows.meta();
  }

  /** The row of a successful answer. */
  Row row(Answer answer) {
    return row(checked(answer), answer.tree());
  }

  /** The row of a successful answer, if it isn't one that there is none. */
  Optional<Row> found(Answer answer, Id id) {
    return isMissing(answer) ? Optional.empty() : Optional.of(rowOf(answer, id));
  }

  /**
   * The row of a successful answer, which has this identity, as something between may mix them up;
   * null if the store was to make it.
   */
  Row rowOf(Answer answer, @Nullable Id id) {
    Row row = row(answer);
    checkIsAskedFor(isOf(id, row), answer);
    return row;
  }

  private static boolean isOf(@Nullable Id id, Row row) {
    return id == null || row.id().equals(id);
  }

  private static void checkIsAskedFor(boolean isAskedFor, Answer answer) {
    if (!isAskedFor) {
      throw answer.unusable("has another record than was asked for");
    }
  }

  private static boolean isMissing(Answer answer) {
    return answer.status() == ProblemKind.NOT_FOUND.status()
        && answer.problem().map(it -> it.kind() == ProblemKind.NOT_FOUND).orElse(true);
  }

  /** Nothing, once the record isn't there. */
  @Nullable Void destroyed(Answer answer) {
    if (!isMissing(answer)) {
      checked(answer);
    }
    return null;
  }

  /**
   * The rows of a successful answer, one for each that was sent, in order.
   *
   * @param ids the identities of those, null where the store was to make one
   */
  List<Row> rowsOf(Answer answer, List<@Nullable Id> ids) {
    List<Row> rows = rows(answer);
    if (rows.size() != ids.size()) {
      throw answer.unusable("has another number of records than were sent");
    }
    for (int index = 0; index < rows.size(); index++) {
      checkIsAskedFor(isOf(ids.get(index), rows.get(index)), answer);
    }
    return rows;
  }

  /** The rows of a successful answer, as far as there are such with these identities. */
  List<Row> rowsAmong(Answer answer, List<Id> ids) {
    Set<Id> asked = Set.copyOf(ids);
    List<Row> rows = rows(answer);
    for (Row row : rows) {
      checkIsAskedFor(asked.contains(row.id()), answer);
    }
    return rows;
  }

  /** The rows of a successful answer. */
  private List<Row> rows(Answer answer) {
    if (!(checked(answer).tree() instanceof List<?> trees)) {
      throw answer.unusable("isn't a list of records");
    }
    return rows(answer, trees);
  }

  private List<Row> rows(Answer answer, List<?> trees) {
    List<Row> read = new ArrayList<>(trees.size());
    trees.forEach(tree -> read.add(row(answer, tree)));
    return read;
  }

  /** The number of a successful answer. */
  long count(Answer answer) {
    if (checked(answer).tree() instanceof Map<?, ?> object
        && object.get("count") instanceof Long count
        && count >= 0) {
      return count;
    }
    throw answer.unusable("has no count");
  }

  /** The page of a successful answer. A server of the original system doesn't tell what is next. */
  PaginatedResult<Row> page(Answer answer, PaginateParams<?> params) {
    if (!(checked(answer).tree() instanceof Map<?, ?> page)
        || !(page.get("data") instanceof List<?> trees)) {
      throw answer.unusable("isn't a page of records");
    }
    if (trees.size() > params.limit()) {
      throw answer.unusable("has more records than were asked for");
    }
    Object total = page.get("total");
    if (params.isCounting() && !(total instanceof Long known && known >= 0)) {
      throw answer.unusable("has no total");
    }
    long counted = total instanceof Long known ? known : 0;
    boolean isFull = trees.size() == params.limit();
    boolean hasNext =
        page.get("hasNext") instanceof Boolean told
            ? told
            : isFull && params.offset() + trees.size() < counted;
    if (hasNext && !isFull) {
      throw answer.unusable("says that there are more records, and isn't full");
    }
    return PaginatedResult.of(rows(answer, trees), counted, hasNext, params);
  }

  /** The row of one line of a stream. */
  Row row(Answer answer, @Nullable Object tree) {
    try {
      return complete(rows.knownOf(tree), answer);
    } catch (MalformedException e) {
      throw answer.unusable(e.problem());
    } catch (InvalidRecordException e) {
      throw answer.unusable("can't be read: " + e.problems());
    }
  }

  /** What wasn't told is null, if it may be. */
  private Row complete(Row row, Answer answer) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>(row.toMap());
    for (FieldMeta field : meta.fields().values()) {
      if (row.get(field.position()) == null && !field.isNullable()) {
        throw answer.unusable("has a record without " + field.name());
      }
      values.putIfAbsent(field.name(), null);
    }
    return Row.of(meta, values);
  }

  /** The row of a successful answer to a change of a record. */
  Row changed(Answer answer, Id id) {
    if (answer.problem().isEmpty()) {
      if (answer.status() == ProblemKind.NOT_FOUND.status()) {
        throw new RecordNotFoundException(meta.resource(), id.toString());
      }
      if (answer.status() == ProblemKind.STALE.status()) {
        throw new StaleRecordException(meta.resource(), id.toString());
      }
    }
    return rowOf(answer, id);
  }

  /**
   * The row of a successful answer to a create.
   *
   * @param id its identity; null if the store was to make it
   */
  Row created(Answer answer, @Nullable Id id) {
    if (answer.problem().isEmpty() && answer.status() == ProblemKind.DUPLICATE.status()) {
      throw new DuplicateRecordException(meta.resource(), meta.identity());
    }
    return rowOf(answer, id);
  }

  /**
   * The answer, if it is a success.
   *
   * @throws dev.anhanga.runtime.error.AnhangaException what the remote service threw, if it isn't
   * @throws StorageException if no such service answered
   */
  Answer checked(Answer answer) {
    if (!answer.isSuccess()) {
      throw answer.failure(meta.resource());
    }
    return answer;
  }
}
