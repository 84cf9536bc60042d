package dev.anhanga.http.server;

import dev.anhanga.http.wire.MalformedException;
import dev.anhanga.http.wire.Needs;
import dev.anhanga.http.wire.QueryTrees;
import dev.anhanga.http.wire.RowTrees;
import dev.anhanga.runtime.error.FieldProblem;
import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.error.MissingCapabilityException;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.Capability;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.service.Partial;
import dev.anhanga.runtime.service.RecordSchema;
import dev.anhanga.runtime.service.ServiceContract;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The requests that write several records. */
final class BatchCalls<T> {

  private final ApiResource<T> resource;
  private final RecordSchema<T> schema;
  private final ServiceContract<T> service;
  private final RowTrees rows;
  private final Answers<T> answers;

  BatchCalls(ApiResource<T> resource, Answers<T> answers) {
    this.resource = resource;
    this.schema = resource.schema();
    this.service = resource.service();
    this.rows = resource.rows();
    this.answers = answers;
  }

  ApiResponse createAll(Call call, List<?> trees) {
    checkNeeds(call);
    List<Row> given = rows(trees);
    List<T> records = given.stream().map(row -> WholeRecord.of(schema, row, null)).toList();
    return answers.records(201, timed(given, () -> service.createAll(records)));
  }

  /** One record, or a list of them. */
  ApiResponse upsert(Call call) {
    Object tree = call.tree();
    if (tree instanceof List<?> trees) {
      checkNeeds(call);
      List<Row> given = rows(trees);
      List<T> records = given.stream().map(this::kept).toList();
      return answers.records(200, timed(given, () -> service.upsertAll(records)));
    }
    Row row = rows.row(tree);
    T record = kept(row);
    return answers.record(200, ClientClock.during(row, () -> service.upsert(record)));
  }

  /** What is hidden can't be sent, so that it has to stay as it is. */
  private T kept(Row row) {
    boolean hidesNothing = rows.visible().size() == rows.meta().size();
    boolean isNew =
        rows.meta().identityFields().stream().anyMatch(part -> row.get(part.position()) == null);
    Row stored =
        hidesNothing || isNew ? null : service.find(row.id()).map(schema::toRow).orElse(null);
    return WholeRecord.of(schema, row, stored);
  }

  /** A list of patches, each with the identity of the record that it is for. */
  ApiResponse updateAll(Call call) {
    checkNeeds(call);
    if (!(call.tree() instanceof List<?> trees)) {
      throw new MalformedException("isn't a list of patches with their identities");
    }
    List<Row> given = rows(trees);
    Map<Id, Partial<T>> patches = new LinkedHashMap<>();
    given.forEach(patch -> patches.put(id(patch), () -> patch));
    return answers.records(
        200,
        timed(
            given,
            () ->
                patches.size() == given.size()
                    ? service.updateAll(patches)
                    : service.updateAll(wholeRecords(given))));
  }

  /** One record several times, one after the other, can only be told by whole records. */
  private List<T> wholeRecords(List<Row> given) {
    if (!given.stream().allMatch(this::isWhole)) {
      throw new InvalidQueryException(
          "Two patches are for the same " + rows.meta() + ". Send one, or whole records.");
    }
    return given.stream().map(row -> WholeRecord.of(schema, row, null)).toList();
  }

  private boolean isWhole(Row row) {
    return rows.meta().fields().values().stream()
        .allMatch(field -> row.has(field.position()) || field.isCreatedAt() || field.isUpdatedAt());
  }

  private Id id(Row patch) {
    for (FieldMeta part : rows.meta().identityFields()) {
      if (patch.get(part.position()) == null) {
        throw new InvalidRecordException(
            rows.meta().resource(),
            List.of(new FieldProblem(part.name(), "is required to find the record")));
      }
    }
    return patch.id();
  }

  /** One patch for all records that pass a filter. */
  ApiResponse updateWhere(Call call) {
    checkNeeds(call);
    Map<?, ?> body = QueryTrees.object(call.tree(), "The body", List.of("filter", "patch"));
    Filter filter = filter(call, body);
    Row patch = rows.row(body.get("patch"));
    long count = ClientClock.during(patch, () -> service.updateWhere(filter, () -> patch));
    return Answers.count(count);
  }

  ApiResponse destroyAll(Call call) {
    checkNeeds(call);
    Map<?, ?> body = QueryTrees.object(call.tree(), "The body", List.of("filter"));
    return Answers.count(service.destroyAll(filter(call, body)));
  }

  /** One that is left out by mistake would change everything. */
  private Filter filter(Call call, Map<?, ?> body) {
    if (!body.containsKey("filter")) {
      throw new InvalidQueryException(
          "The filter is missing. {\"and\": []} is the one that all records pass.");
    }
    return new QueryTrees(rows, call.options().queryLimits()).filter(body.get("filter"));
  }

  private List<Row> rows(List<?> trees) {
    List<Row> given = new ArrayList<>(trees.size());
    trees.forEach(tree -> given.add(rows.row(tree)));
    return given;
  }

  private static <R> R timed(List<Row> given, Supplier<R> call) {
    return given.isEmpty() ? call.get() : ClientClock.during(given.get(0), call);
  }

  private void checkNeeds(Call call) {
    boolean isNeeded = call.request().header(Needs.HEADER).filter(Needs.ATOMIC::equals).isPresent();
    if (isNeeded && !resource.capabilities().contains(Capability.ATOMIC_BATCHES)) {
      throw new MissingCapabilityException(resource.name(), "the store", Needs.ATOMIC);
    }
  }
}
