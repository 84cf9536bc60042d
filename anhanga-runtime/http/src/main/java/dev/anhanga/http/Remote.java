package dev.anhanga.http;

import dev.anhanga.http.Exchange.Safety;
import dev.anhanga.http.wire.IdText;
import dev.anhanga.http.wire.QueryTrees;
import dev.anhanga.http.wire.RowTrees;
import dev.anhanga.runtime.error.FieldProblem;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.persistence.Rows;
import dev.anhanga.runtime.query.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One resource of a remote server, and how it is asked. */
final class Remote {

  private final PersistenceMeta meta;
  private final RowTrees rows;
  private final Replies replies;

  Remote(PersistenceMeta meta) {
    this.meta = meta;
    this.rows = new RowTrees(meta);
    this.replies = new Replies(rows);
  }

  PersistenceMeta meta() {
    return meta;
  }

  RowTrees rows() {
    return rows;
  }

  /** What its answers tell. */
  Replies replies() {
    return replies;
  }

  /** A request to the resource itself, or to one of its named operations. */
  Exchange exchange(String method, String step, Safety safety) {
    String path = "/" + meta.resource() + (step.isEmpty() ? "" : "/" + step);
    return Exchange.of(method, meta.resource(), path, safety);
  }

  /** A request to a record. */
  Exchange exchange(String method, Id id, Safety safety) {
    String path = "/" + meta.resource() + "/" + IdText.of(meta, id);
    return Exchange.of(method, meta.resource(), path, safety);
  }

  /**
   * The fields of a row that are sent.
   *
   * @throws InvalidRecordException if a hidden field has a value, which then would be lost
   */
  Map<String, @Nullable Object> tree(Row row) {
    List<FieldProblem> problems = new ArrayList<>();
    for (FieldMeta field : meta.fields().values()) {
      if (field.isHidden() && row.get(field.position()) != null) {
        problems.add(new FieldProblem(field.name(), "is hidden, and can't be sent; leave it null"));
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidRecordException(meta.resource(), problems);
    }
    return rows.tree(row);
  }

  List<Object> trees(List<Row> several) {
    return several.stream().<Object>map(this::tree).toList();
  }

  Map<String, @Nullable Object> filter(Filter filter) {
    return QueryTrees.tree(rows, filter);
  }

  /** Whether what is stored is what was sent, but for what the remote service sets itself. */
  boolean isSame(Row sent, Row stored) {
    for (FieldMeta field : meta.fields().values()) {
      boolean isSet = field.isVersion() || field.isCreatedAt() || field.isUpdatedAt();
      if (!isSet
          && !field.isHidden()
          && !Objects.deepEquals(sent.get(field.position()), stored.get(field.position()))) {
        return false;
      }
    }
    return true;
  }

  /** A request to change a record, with the version that the patch carries as a header. */
  Exchange update(Id id, Row patch) {
    Exchange update = exchange("PATCH", id, Safety.ONCE).withBody(tree(changes(patch)));
    FieldMeta version = meta.version().orElse(null);
    return version == null || !patch.has(version.position())
        ? update
        : update.with("If-Match", tag(Rows.version(patch, version)));
  }

  static String tag(long version) {
    return "\"" + version + "\"";
  }

  /** A patch without its version and its identity, which are told by a header and the path. */
  private Row changes(Row patch) {
    ValueRow changes = ValueRow.copyOf(patch);
    for (FieldMeta field : meta.fields().values()) {
      if ((field.isVersion() || field.isIdentity()) && changes.has(field.position())) {
        changes = changes.without(field.position());
      }
    }
    return changes;
  }
}
