package dev.anhanga.http.server;

import dev.anhanga.http.wire.ProblemKind;
import dev.anhanga.http.wire.RowTrees;
import dev.anhanga.runtime.error.StaleRecordException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.persistence.Rows;
import dev.anhanga.runtime.service.ServiceContract;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The requests for a single record. */
final class RecordCalls<T> {

  private final ServiceContract<T> service;
  private final RowTrees rows;
  private final Answers<T> answers;
  private final BatchCalls<T> batches;

  RecordCalls(ApiResource<T> resource, Answers<T> answers, BatchCalls<T> batches) {
    this.service = resource.service();
    this.rows = resource.rows();
    this.answers = answers;
    this.batches = batches;
  }

  /** A list of records are several, which is another matter. */
  ApiResponse create(Call call) {
    Object tree = call.tree();
    if (tree instanceof List<?> several) {
      return batches.createAll(call, several);
    }
    Row row = rows.row(tree);
    T created = ClientClock.during(row, () -> service.create(() -> row));
    return answers.created(call.options().basePath(), created);
  }

  ApiResponse read(Call call) {
    T record = service.read(call.neededId());
    ApiResponse answer = answers.record(200, record);
    return call.isKnown(answer.headers().get("ETag")) ? answer.notModified() : answer;
  }

  /** Sets the fields that the body has: those with a value, and those that are null. */
  ApiResponse update(Call call) {
    OptionalLong version = checkedVersion(call);
    Row patch = versioned(rows.row(call.tree()), version);
    T updated = ClientClock.during(patch, () -> service.update(call.neededId(), () -> patch));
    return answers.record(200, updated);
  }

  private static Row versioned(Row patch, OptionalLong version) {
    if (version.isEmpty()) {
      return patch;
    }
    FieldMeta field = patch.meta().version().orElseThrow();
    if (patch.has(field.position()) && Rows.version(patch, field) != version.getAsLong()) {
      throw new ProblemException(
          ProblemKind.MALFORMED, "If-Match and the body have different versions.");
    }
    return ValueRow.copyOf(patch).with(field.position(), Rows.ofType(field, version.getAsLong()));
  }

  /** The record that is read carries the version that was asked for, and is destroyed as such. */
  ApiResponse destroy(Call call) {
    OptionalLong version = checkedVersion(call);
    Id id = call.neededId();
    if (version.isEmpty()) {
      service.destroy(id);
    } else {
      Optional<T> stored = service.find(id);
      stored.ifPresent(record -> destroy(record, version));
    }
    return ApiResponse.empty(204);
  }

  private void destroy(T record, OptionalLong version) {
    if (!answers.version(record).equals(version)) {
      throw new StaleRecordException(rows.meta().resource(), answers.id(record).toString());
    }
    service.destroy(record);
  }

  private OptionalLong checkedVersion(Call call) {
    OptionalLong version = call.version("If-Match");
    PersistenceMeta meta = rows.meta();
    if (version.isPresent() && meta.version().isEmpty()) {
      throw new ProblemException(
          ProblemKind.MALFORMED, "There is If-Match, and " + meta + " has no version.");
    }
    boolean isOfNone =
        version.isPresent()
            && meta.version().filter(field -> field.dataType() == DataType.INT).isPresent()
            && version.getAsLong() > Integer.MAX_VALUE;
    if (isOfNone) {
      throw new StaleRecordException(meta.resource(), call.neededId().toString());
    }
    return version;
  }
}
