package dev.anhanga.http;

import dev.anhanga.http.Exchange.Safety;
import dev.anhanga.http.wire.IdTrees;
import dev.anhanga.http.wire.Needs;
import dev.anhanga.http.wire.ProblemKind;
import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.persistence.AsyncPersistenceContract;
import dev.anhanga.runtime.persistence.Capability;
import dev.anhanga.runtime.persistence.Rows;
import dev.anhanga.runtime.persistence.Stages;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps records by HTTP, without blocking. */
final class AsyncHttpDriver implements AsyncPersistenceContract {

  private static final int IDS_PER_REQUEST = 1_000;
  private static final int METHOD_NOT_ALLOWED = 405;
  private static final int NOT_IMPLEMENTED = 501;

  private final Transport transport;
  private final HttpOptions options;
  private final Map<PersistenceMeta, Remote> remotes = new ConcurrentHashMap<>();

  AsyncHttpDriver(URI base, HttpOptions options) {
    this.transport = new Transport(base, options);
    this.options = options;
  }

  Transport transport() {
    return transport;
  }

  Remote remote(PersistenceMeta meta) {
    return remotes.computeIfAbsent(meta, Remote::new);
  }

  /** Sends a request, which is made where a failure of its making becomes that of the stage. */
  private <R extends @Nullable Object> CompletableFuture<R> call(
      PersistenceMeta meta,
      Function<Remote, Exchange> asked,
      Function<Replies, Function<Answer, R>> told) {
    return Stages.call(
        () -> {
          Remote remote = remote(meta);
          return Stages.map(transport.send(asked.apply(remote)), told.apply(remote.replies()));
        });
  }

  @Override
  public Set<Capability> capabilities() {
    return options.capabilities();
  }

  @Override
  public CompletionStage<@Nullable Void> initialize(PersistenceMeta meta) {
    return Stages.call(
        () -> {
          RemoteCheck check = new RemoteCheck(remote(meta), options.capabilities());
          Exchange question = remote(meta).exchange("OPTIONS", "", Safety.READ);
          return Stages.map(transport.send(question), check::checked);
        });
  }

  @Override
  public CompletionStage<Row> create(PersistenceMeta meta, Row data) {
    return Stages.call(
        () -> {
          Remote remote = remote(meta);
          Row kept = Row.copyOf(data);
          Id id = givenId(kept);
          Exchange creation =
              remote
                  .exchange("POST", "", id == null ? Safety.ONCE : Safety.IDEMPOTENT)
                  .withBody(remote.tree(data));
          return Stages.then(transport.send(creation), answer -> created(remote, kept, id, answer));
        });
  }

  /** The identity that a row is sent with; null if the store is to make it. */
  private static @Nullable Id givenId(Row row) {
    return Rows.isIdentityAbsent(row) ? null : row.id();
  }

  /** A create that is tried again may find what it has stored itself. */
  private CompletionStage<Row> created(Remote remote, Row data, @Nullable Id id, Answer answer) {
    boolean mayBeOurs =
        id != null
            && answer.tries().mayBeApplied()
            && answer.problem().filter(it -> it.kind() == ProblemKind.DUPLICATE).isPresent();
    if (!mayBeOurs) {
      return CompletableFuture.completedFuture(remote.replies().created(answer, id));
    }
    DuplicateRecordException taken =
        (DuplicateRecordException) answer.failure(remote.meta().resource());
    return Stages.map(
        Stages.recover(read(remote.meta(), data.id()), AsyncHttpDriver::stillUnknown),
        stored -> stored.filter(row -> remote.isSame(data, row)).orElseThrow(() -> taken));
  }

  /** A look at what became of a write failed, which says nothing of the write. */
  private static <R> CompletionStage<R> stillUnknown(Throwable failure) {
    return CompletableFuture.failedStage(
        failure instanceof StorageException told ? Tries.unknown(told) : failure);
  }

  @Override
  public CompletionStage<List<Row>> createAll(PersistenceMeta meta, List<Row> rows) {
    return sendAll(meta, rows, remote -> remote.exchange("POST", "", Safety.ONCE));
  }

  /** Sends rows, if there are any, of which each is answered by a row with the same identity. */
  private CompletionStage<List<Row>> sendAll(
      PersistenceMeta meta, List<Row> rows, Function<Remote, Exchange> exchange) {
    if (rows.isEmpty()) {
      return CompletableFuture.completedFuture(List.of());
    }
    return Stages.call(
        () -> {
          List<@Nullable Id> ids = new ArrayList<>(rows.size());
          rows.forEach(row -> ids.add(givenId(row)));
          return call(
              meta,
              remote -> batch(exchange.apply(remote), remote.trees(rows)),
              replies -> answer -> replies.rowsOf(answer, ids));
        });
  }

  private Exchange batch(Exchange exchange, @Nullable Object body) {
    Exchange batch = exchange.withBody(body);
    return options.capabilities().contains(Capability.ATOMIC_BATCHES)
        ? batch.with(Needs.HEADER, Needs.ATOMIC)
        : batch;
  }

  @Override
  public CompletionStage<Optional<Row>> read(PersistenceMeta meta, Id id) {
    return call(
        meta,
        remote -> remote.exchange("GET", id, Safety.READ),
        replies -> answer -> replies.found(answer, id));
  }

  /** Not sent again: another may have changed the record in between. */
  @Override
  public CompletionStage<Row> update(PersistenceMeta meta, Id id, Row patch) {
    return Stages.call(
        () -> {
          Remote remote = remote(meta);
          Exchange update = remote.update(id, patch);
          return Stages.map(
              Stages.then(transport.send(update), answer -> orPut(answer, update)),
              answer -> remote.replies().changed(answer, id));
        });
  }

  /** A server of the original system has no PATCH; its PUT is as partial. */
  private CompletionStage<Answer> orPut(Answer answer, Exchange update) {
    boolean isUnknown = answer.status() == METHOD_NOT_ALLOWED || answer.status() == NOT_IMPLEMENTED;
    return isUnknown && answer.problem().isEmpty()
        ? transport.send(update.as("PUT"))
        : CompletableFuture.completedFuture(answer);
  }

  /** What the remote store has done can't be undone, so that the reader is asked before. */
  @Override
  public <R> CompletionStage<R> upsert(PersistenceMeta meta, Row row, RowReader<R> reader) {
    return Stages.map(
        Stages.call(
            () -> {
              Id id = givenId(row);
              return call(
                  meta,
                  remote -> {
                    Preview.ofUpsert(row, reader);
                    return toUpsert(remote).withBody(remote.tree(row));
                  },
                  replies -> answer -> replies.rowOf(answer, id));
            }),
        reader::read);
  }

  private static Exchange toUpsert(Remote remote) {
    return remote.exchange("POST", "upsert", Safety.ONCE);
  }

  @Override
  public <R> CompletionStage<List<R>> upsertAll(
      PersistenceMeta meta, List<Row> rows, RowReader<R> reader) {
    CompletionStage<List<Row>> sent =
        sendAll(
            meta,
            rows,
            remote -> {
              rows.forEach(row -> Preview.ofUpsert(row, reader));
              return toUpsert(remote);
            });
    return Stages.map(sent, stored -> read(stored, reader));
  }

  @Override
  public <R> CompletionStage<List<R>> updateAll(
      PersistenceMeta meta, List<Row> patches, RowReader<R> reader) {
    if (patches.isEmpty()) {
      return CompletableFuture.completedFuture(List.of());
    }
    List<Row> kept = patches.stream().map(Row::copyOf).toList();
    CompletionStage<?> preview =
        Rows.mayRefuse(meta)
            ? Preview.ofUpdates(this, meta, kept, reader)
            : CompletableFuture.completedFuture(kept);
    return Stages.map(
        Stages.then(preview, seen -> updateAll(meta, kept)), stored -> read(stored, reader));
  }

  private CompletionStage<List<Row>> updateAll(PersistenceMeta meta, List<Row> patches) {
    return sendAll(meta, patches, remote -> remote.exchange("PATCH", "", Safety.ONCE));
  }

  private static <R> List<R> read(List<Row> stored, RowReader<R> reader) {
    List<R> read = new ArrayList<>(stored.size());
    stored.forEach(row -> read.add(reader.read(row)));
    return read;
  }

  @Override
  public CompletionStage<Long> updateWhere(PersistenceMeta meta, Filter filter, Row patch) {
    return call(
        meta,
        remote ->
            batch(
                remote.exchange("POST", "update", Safety.ONCE),
                Map.of("filter", remote.filter(filter), "patch", remote.tree(patch))),
        replies -> replies::count);
  }

  @Override
  public CompletionStage<Long> updateEach(
      PersistenceMeta meta, Filter filter, RowReader<Row> patches) {
    return options.capabilities().contains(Capability.ATOMIC_BATCHES)
        ? new UpdateOfEach(this, meta, filter, patches).start()
        : AsyncPersistenceContract.super.updateEach(meta, filter, patches);
  }

  @Override
  public CompletionStage<Long> destroyAll(PersistenceMeta meta, Filter filter) {
    return call(
        meta,
        remote ->
            batch(
                remote.exchange("POST", "destroy", Safety.ONCE),
                Map.of("filter", remote.filter(filter))),
        replies -> replies::count);
  }

  @Override
  public CompletionStage<@Nullable Void> destroy(PersistenceMeta meta, Id id) {
    return call(
        meta,
        remote -> remote.exchange("DELETE", id, Safety.IDEMPOTENT),
        replies -> replies::destroyed);
  }

  @Override
  public CompletionStage<@Nullable Void> destroy(PersistenceMeta meta, Id id, long version) {
    return call(
        meta,
        remote ->
            remote.exchange("DELETE", id, Safety.IDEMPOTENT).with("If-Match", Remote.tag(version)),
        replies -> replies::destroyed);
  }

  @Override
  public CompletionStage<PaginatedResult<Row>> search(
      PersistenceMeta meta, PaginateParams<?> params) {
    return call(
        meta,
        remote -> Searches.exchange(remote, params),
        replies -> answer -> replies.page(answer, params));
  }

  @Override
  public CompletionStage<Long> count(PersistenceMeta meta, Filter filter) {
    return call(
        meta,
        remote ->
            remote
                .exchange("POST", "count", Safety.READ)
                .withBody(Map.of("filter", remote.filter(filter))),
        replies -> replies::count);
  }

  @Override
  public <R> CompletionStage<List<R>> findAll(
      PersistenceMeta meta, List<Id> ids, RowReader<R> reader) {
    List<List<Id>> parts = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += IDS_PER_REQUEST) {
      parts.add(ids.subList(from, Math.min(ids.size(), from + IDS_PER_REQUEST)));
    }
    return Stages.map(
        Stages.each(parts, part -> find(meta, part)),
        found -> found.stream().flatMap(List::stream).<R>map(reader::read).toList());
  }

  private CompletionStage<List<Row>> find(PersistenceMeta meta, List<Id> ids) {
    List<Object> trees = ids.stream().map(id -> IdTrees.tree(meta, id)).toList();
    return call(
        meta,
        remote -> remote.exchange("POST", "find", Safety.READ).withBody(Map.of("ids", trees)),
        replies -> answer -> replies.rowsAmong(answer, ids));
  }

  @Override
  public void close() {
    transport.close();
  }
}
