package dev.anhanga.runtime.service;

import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.error.RecordNotFoundException;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.SearchPlan;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a service does with what it is given, before its driver is asked for anything: the same for
 * both faces of it. Whatever is wrong is thrown here.
 */
final class Preparation<T> {

  private final RecordSchema<T> schema;
  private final PersistenceMeta meta;
  private final RecordReader<T> reader;
  private final Clock clock;

  /** Whether a record that was read shows what was stored, as nothing may have changed it since. */
  private final boolean isShowing;

  Preparation(RecordSchema<T> schema, Clock clock) {
    this.schema = schema;
    this.meta = schema.meta();
    this.reader = new RecordReader<>(schema);
    this.clock = clock;
    this.isShowing = schema.isExact() && !meta.hasInvariants();
  }

  PersistenceMeta meta() {
    return meta;
  }

  RecordSchema<T> schema() {
    return schema;
  }

  RecordReader<T> reader() {
    return reader;
  }

  Drafting drafting() {
    return Drafting.of(schema, clock);
  }

  Page<T> page(PaginateParams<T> params, int maxLimit) {
    if (params.limit() > maxLimit) {
      throw new InvalidQueryException(
          "The limit is " + params.limit() + "; the greatest is " + maxLimit + ".");
    }
    return new Page<>(meta, SearchPlan.of(meta, params, isShowing ? schema::toRow : null), reader);
  }

  PaginateParams<T> whole(UnaryOperator<PaginateParams<T>> query) {
    return SearchPlan.whole(meta, query.apply(PaginateParams.of()));
  }

  Filter filter(Filter filter) {
    return SearchPlan.checked(meta, filter);
  }

  Id id(Id id) {
    return Identities.checked(meta, id);
  }

  Id id(T record) {
    return Identities.of(schema.toRow(record));
  }

  List<Id> ids(Iterable<Id> ids) {
    return Identities.distinct(meta, ids);
  }

  RecordNotFoundException notFound(Id id) {
    return new RecordNotFoundException(meta.resource(), id.toString());
  }

  Creation<T> creation(T record) {
    return Creation.of(schema, drafting(), reader, record);
  }

  Creation<T> creation(Partial<T> patch) {
    return Creation.of(schema, drafting(), reader, patch);
  }

  Creation<T> upsert(T record) {
    return Creation.forUpsert(schema, drafting(), reader, record);
  }

  Creations<T> creations(Collection<? extends T> records) {
    Drafting drafting = drafting();
    List<Row> rows = new ArrayList<>(records.size());
    List<@Nullable T> built = new ArrayList<>(records.size());
    for (T record : records) {
      Creation<T> creation = Creation.of(schema, drafting, reader, record);
      rows.add(creation.row());
      built.add(creation.record());
    }
    return new Creations<>(Collections.unmodifiableList(rows), built, reader);
  }

  List<Row> upserts(Collection<? extends T> records) {
    Drafting drafting = drafting();
    List<Row> rows = new ArrayList<>(records.size());
    for (T record : records) {
      rows.add(Creation.forUpsert(schema, drafting, reader, record).row());
    }
    return rows;
  }

  Change<T> change(T record) {
    Row row = schema.toRow(record);
    return Change.of(this, Identities.of(row), row);
  }

  Change<T> change(T record, Partial<T> patch) {
    Row row = schema.toRow(record);
    return Change.of(this, Identities.of(row), versioned(row, patch.toRow()));
  }

  Change<T> change(Id id, Partial<T> patch) {
    return Change.of(this, id(id), patch.toRow());
  }

  Changes<T> changes(Map<Id, ? extends Partial<T>> patches) {
    return Changes.of(this, patches);
  }

  /** The patch with the version of the record that it was made for, unless it has its own. */
  private Row versioned(Row record, Row patch) {
    FieldMeta version = meta.version().orElse(null);
    if (version == null || patch.has(version.position())) {
      return patch;
    }
    ChangedRow versioned = new ChangedRow(patch);
    versioned.set(version.position(), record.get(version.position()));
    return versioned;
  }

  List<Row> replacements(Collection<? extends T> records) {
    Drafting drafting = drafting();
    List<Row> rows = new ArrayList<>(records.size());
    for (T record : records) {
      rows.add(Replacement.of(schema, drafting, reader, record));
    }
    return rows;
  }

  FilteredChange<T> change(Filter filter, Partial<T> patch) {
    Filter checked = filter(filter);
    Drafting drafting = drafting();
    Row draft = RecordDraft.forUpdateOfMany(patch.toRow(), drafting);
    return new FilteredChange<>(schema, reader, drafting, checked, draft);
  }

  Removal removal(T record) {
    return Removal.of(schema.toRow(record));
  }
}
