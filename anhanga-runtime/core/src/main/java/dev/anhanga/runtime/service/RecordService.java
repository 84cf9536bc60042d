package dev.anhanga.runtime.service;

import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.error.MissingCapabilityException;
import dev.anhanga.runtime.error.RecordNotFoundException;
import dev.anhanga.runtime.meta.Converter;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.Capability;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.persistence.Rows;
import dev.anhanga.runtime.query.And;
import dev.anhanga.runtime.query.Comparison;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.Operator;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import dev.anhanga.runtime.query.SearchPlan;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The base of every generated service. Extend a generated service to add methods of your own; all
 * of its own may be overridden. Safe for concurrent use. Doesn't close its driver.
 *
 * @param <T> the record
 */
public abstract class RecordService<T> implements ServiceContract<T> {

  /** The most records on a page, unless a subclass raises it. */
  private static final int MAX_LIMIT = 1_000;

  private final RecordSchema<T> schema;
  private final PersistenceMeta meta;
  private final PersistenceContract driver;
  private final RecordReader<T> reader;

  /** Shows what was stored of a record that was read, where nothing may have changed it since. */
  private final @Nullable Function<T, Row> view;

  private final Initialization initialization;
  private final Clock clock;

  /**
   * A service that keeps its records by this driver. Does no I/O: the driver is initialized before
   * the first operation.
   *
   * @throws MissingCapabilityException if the schema needs what the driver doesn't have
   */
  protected RecordService(RecordSchema<T> schema, PersistenceContract driver) {
    this(schema, driver, Clock.systemUTC());
  }

  /**
   * The same, with the clock that says when records are created and updated.
   *
   * @throws MissingCapabilityException if the schema needs what the driver doesn't have
   */
  protected RecordService(RecordSchema<T> schema, PersistenceContract driver, Clock clock) {
    this.schema = schema;
    this.clock = Objects.requireNonNull(clock, "The clock is null.");
    this.meta = schema.meta();
    this.driver = Objects.requireNonNull(driver, "The driver is null.");
    this.reader = new RecordReader<>(schema);
    this.view = schema.isExact() && !meta.hasInvariants() ? schema::toRow : null;
    this.initialization = new Initialization(driver, meta);
    checkCapabilities(meta, driver);
  }

  private static void checkCapabilities(PersistenceMeta meta, PersistenceContract driver) {
    Set<Capability> missing = Capability.neededBy(meta);
    missing.removeAll(driver.capabilities());
    if (!missing.isEmpty()) {
      String names = missing.stream().map(Enum::name).collect(Collectors.joining(" and "));
      throw new MissingCapabilityException(
          meta.resource(), driver.getClass().getSimpleName(), names);
    }
  }

  /** The record's schema. */
  public final RecordSchema<T> schema() {
    return schema;
  }

  /** The driver, initialized for this service's records. */
  protected final PersistenceContract driver() {
    initialization.ensureDone();
    return driver;
  }

  /**
   * A part of an identity as drivers know it, for a generated service.
   *
   * @param field the part's name in the meta
   * @throws InvalidQueryException if the converter refuses the value
   */
  protected final <V> Object storedPart(String field, Converter<V, ?> converter, V value) {
    return Identities.stored(meta, meta.field(field), converter, value);
  }

  /** The most records on a page: 1,000. Override it to allow more. */
  protected int maxLimit() {
    return MAX_LIMIT;
  }

  @Override
  public PaginatedResult<T> paginate(PaginateParams<T> params) {
    if (params.limit() > maxLimit()) {
      throw new InvalidQueryException(
          "The limit is " + params.limit() + "; the greatest is " + maxLimit() + ".");
    }
    SearchPlan<T> plan = SearchPlan.of(meta, params, view);
    PaginatedResult<T> page = driver().search(meta, plan.lowered(), plan.keepingKeys(reader));
    return plan.complete(page, counted(plan.counting()));
  }

  private @Nullable PaginatedResult<?> counted(@Nullable PaginateParams<T> counting) {
    return counting == null ? null : driver().search(meta, counting);
  }

  @Override
  public PaginatedResult<T> paginate(UnaryOperator<PaginateParams<T>> query) {
    return paginate(query.apply(PaginateParams.of()));
  }

  @Override
  public T read(Id id) {
    T found = find(id).orElse(null);
    if (found == null) {
      throw notFound(id);
    }
    return found;
  }

  @Override
  public T read(T record) {
    return read(Identities.of(schema.toRow(record)));
  }

  @Override
  public Optional<T> find(Id id) {
    Id checked = Identities.checked(meta, id);
    return driver().read(meta, checked, reader);
  }

  @Override
  public List<T> findAll(Iterable<Id> ids) {
    List<Id> checked = Identities.distinct(meta, ids);
    return checked.isEmpty() ? List.of() : List.copyOf(driver().findAll(meta, checked, reader));
  }

  /**
   * The records with these identities, for a generated service: each is given by a value of the
   * identity's own type.
   */
  protected final <V> List<T> findAll(Collection<? extends V> ids, Function<V, Id> toId) {
    List<Id> converted = new ArrayList<>(ids.size());
    ids.forEach(id -> converted.add(toId.apply(id)));
    return findAll(converted);
  }

  @Override
  public List<T> list() {
    return list(query -> query);
  }

  @Override
  public List<T> list(UnaryOperator<PaginateParams<T>> query) {
    PaginateParams<T> whole = SearchPlan.whole(meta, query.apply(PaginateParams.of()));
    return driver().list(meta, whole, reader);
  }

  @Override
  public Stream<T> stream() {
    return stream(query -> query);
  }

  @Override
  public Stream<T> stream(UnaryOperator<PaginateParams<T>> query) {
    PaginateParams<T> whole = SearchPlan.whole(meta, query.apply(PaginateParams.of()));
    return driver().stream(meta, whole, reader);
  }

  @Override
  public long count() {
    return count(Filter.all());
  }

  @Override
  public long count(Filter filter) {
    Filter checked = SearchPlan.checked(meta, filter);
    return driver().count(meta, checked);
  }

  @Override
  public boolean exists(Id id) {
    Id checked = Identities.checked(meta, id);
    return driver().exists(meta, checked);
  }

  @Override
  public boolean exists(Filter filter) {
    Filter checked = SearchPlan.checked(meta, filter);
    return driver().exists(meta, checked);
  }

  /**
   * The record that the filter lets pass, if there is one; of several, the first by identity. A
   * value that is null finds nothing, as null is in no unique key. For the finders of generated
   * services, and for your own.
   *
   * @param filter the values of a unique key: {@code EMAIL.equalTo(email)}, or several with {@code
   *     and}
   */
  protected final Optional<T> findOne(Filter filter) {
    if (isOfNull(filter)) {
      return Optional.empty();
    }
    PaginateParams<T> one = PaginateParams.<T>of(1, 1).filter(filter).withoutTotal();
    return driver().search(meta, SearchPlan.of(meta, one).lowered(), reader).data().stream()
        .findFirst();
  }

  private static boolean isOfNull(Filter filter) {
    if (filter instanceof And and) {
      return and.operands().stream().anyMatch(RecordService::isOfNull);
    }
    return filter instanceof Comparison comparison
        && comparison.operator() == Operator.EQUAL_TO
        && comparison.operand() == null;
  }

  @Override
  public T create(T record) {
    return create(Creation.of(schema, drafting(), reader, record));
  }

  @Override
  public T create(Partial<T> patch) {
    return create(Creation.of(schema, drafting(), reader, patch));
  }

  private Drafting drafting() {
    return Drafting.of(schema, clock);
  }

  private T create(Creation<T> creation) {
    return creation.stored(driver().create(meta, creation.row()), reader);
  }

  @Override
  public List<T> createAll(Collection<? extends T> records) {
    Drafting drafting = drafting();
    List<Row> rows = new ArrayList<>(records.size());
    List<@Nullable T> built = new ArrayList<>(records.size());
    for (T record : records) {
      Creation<T> creation = Creation.of(schema, drafting, reader, record);
      rows.add(creation.row());
      built.add(creation.record());
    }
    List<Row> answers = driver().createAll(meta, Collections.unmodifiableList(rows));
    List<T> stored = new ArrayList<>(answers.size());
    for (int index = 0; index < answers.size(); index++) {
      Creation<T> creation = new Creation<>(rows.get(index), built.get(index));
      stored.add(creation.stored(answers.get(index), reader));
    }
    return Collections.unmodifiableList(stored);
  }

  @Override
  public T upsert(T record) {
    Creation<T> creation = Creation.forUpsert(schema, drafting(), reader, record);
    return driver().upsert(meta, creation.row(), row -> creation.stored(row, reader));
  }

  @Override
  public List<T> upsertAll(Collection<? extends T> records) {
    Drafting drafting = drafting();
    List<Row> rows = new ArrayList<>(records.size());
    for (T record : records) {
      rows.add(Creation.forUpsert(schema, drafting, reader, record).row());
    }
    return List.copyOf(driver().upsertAll(meta, rows, reader));
  }

  @Override
  public T update(T record) {
    Row row = schema.toRow(record);
    return update(Identities.of(row), row);
  }

  @Override
  public T update(T record, Partial<T> patch) {
    Row row = schema.toRow(record);
    return update(Identities.of(row), versioned(row, patch.toRow()));
  }

  @Override
  public T update(Id id, Partial<T> patch) {
    return update(Identities.checked(meta, id), patch.toRow());
  }

  @Override
  public List<T> updateAll(Collection<? extends T> records) {
    if (!Rows.areChangeable(meta)) {
      return records.stream().<T>map(this::update).toList();
    }
    Drafting drafting = drafting();
    List<Row> rows = new ArrayList<>(records.size());
    for (T record : records) {
      rows.add(Replacement.of(schema, drafting, reader, record));
    }
    return List.copyOf(driver().updateAll(meta, rows, reader));
  }

  @Override
  public long updateWhere(Filter filter, Partial<T> patch) {
    Filter checked = SearchPlan.checked(meta, filter);
    Drafting drafting = drafting();
    Row draft = RecordDraft.forUpdateOfMany(patch.toRow(), drafting);
    if (!RecordDraft.changesSomething(draft)) {
      return 0;
    }
    return Rows.mayRefuse(meta)
        ? driver()
            .updateEach(
                meta, checked, stored -> Replacement.of(schema, drafting, reader, stored, draft))
        : driver().updateWhere(meta, checked, draft);
  }

  private T update(Id id, Row patch) {
    Drafting drafting = drafting();
    Row draft = RecordDraft.forUpdate(id, patch, drafting);
    if (!RecordDraft.changesSomething(draft)) {
      return unchanged(id, draft);
    }
    return meta.hasInvariants()
        ? updatedAsMade(id, draft, drafting.ofMade())
        : driver().update(meta, id, draft, reader);
  }

  /** Stores what the record's own constructor made of the patch, as create does. */
  private T updatedAsMade(Id id, Row patch, Drafting drafting) {
    try {
      return driver().update(meta, id, patch, row -> readAsStored(row, patch));
    } catch (ChangedByConstructorException e) {
      return driver().update(meta, id, RecordDraft.forUpdate(id, e.made(), drafting), reader);
    }
  }

  private T readAsStored(Row row, Row patch) {
    T record = reader.read(row);
    ChangedByConstructorException.check(row, patch, schema.toRow(record));
    return record;
  }

  private T unchanged(Id id, Row patch) {
    return driver()
        .read(
            meta,
            id,
            row -> {
              Rows.checkVersion(row, patch);
              return reader.read(row);
            })
        .orElseThrow(() -> notFound(id));
  }

  private RecordNotFoundException notFound(Id id) {
    return new RecordNotFoundException(meta.resource(), id.toString());
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

  @Override
  public void destroy(Id id) {
    Id checked = Identities.checked(meta, id);
    driver().destroy(meta, checked);
  }

  @Override
  public long destroyAll(Filter filter) {
    Filter checked = SearchPlan.checked(meta, filter);
    return driver().destroyAll(meta, checked);
  }

  @Override
  public void destroy(T record) {
    Row row = schema.toRow(record);
    Id id = Identities.of(row);
    FieldMeta version = meta.version().orElse(null);
    if (version == null) {
      driver().destroy(meta, id);
    } else {
      driver().destroy(meta, id, Rows.version(row, version));
    }
  }
}
