package dev.anhanga.runtime.service;

import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.error.MissingCapabilityException;
import dev.anhanga.runtime.meta.Converter;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The base of every generated service. Extend a generated service to add methods of your own; all
 * of its own may be overridden. Safe for concurrent use. Doesn't close its driver.
 *
 * @param <T> the record
 */
public abstract class RecordService<T> implements ServiceContract<T> {

  /** The most records on a page, unless a subclass raises it. */
  private static final int MAX_LIMIT = 1_000;

  private final PersistenceMeta meta;
  private final PersistenceContract driver;
  private final Preparation<T> preparation;
  private final RecordReader<T> reader;
  private final Initialization initialization;

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
    this.preparation =
        new Preparation<>(schema, Objects.requireNonNull(clock, "The clock is null."));
    this.meta = schema.meta();
    this.driver = Objects.requireNonNull(driver, "The driver is null.");
    this.reader = preparation.reader();
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
    return preparation.schema();
  }

  /** What the driver can do, beyond what every driver can. */
  public final Set<Capability> capabilities() {
    return driver.capabilities();
  }

  /** The driver, initialized for this service's records. */
  protected final PersistenceContract driver() {
    initialization.ensureDone();
    return driver;
  }

  boolean isInterruptible() {
    return driver.isInterruptible();
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

  /**
   * This service seen as one that doesn't block its caller, over {@link
   * PersistenceContract#async()} of its driver, and with the same checks and rules.
   *
   * <p>If a class between this one and the service's own overrides any method that {@link
   * ServiceContract} declares, the rule that it adds holds for this view too: it then runs the
   * service's own methods, which block, on threads of its own.
   */
  @Override
  public AsyncServiceContract<T> async() {
    return Overrides.areIn(getClass())
        ? ServiceContract.super.async()
        : new AsyncRecordService<>(preparation, initialization, driver.async(), this::maxLimit);
  }

  @Override
  public PaginatedResult<T> paginate(PaginateParams<T> params) {
    Page<T> page = preparation.page(params, maxLimit());
    return page.of(driver());
  }

  @Override
  public PaginatedResult<T> paginate(UnaryOperator<PaginateParams<T>> query) {
    return paginate(query.apply(PaginateParams.of()));
  }

  @Override
  public T read(Id id) {
    T found = find(id).orElse(null);
    if (found == null) {
      throw preparation.notFound(id);
    }
    return found;
  }

  @Override
  public T read(T record) {
    return read(preparation.id(record));
  }

  @Override
  public Optional<T> find(Id id) {
    Id checked = preparation.id(id);
    return driver().read(meta, checked, reader);
  }

  @Override
  public List<T> findAll(Iterable<Id> ids) {
    List<Id> checked = preparation.ids(ids);
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
    PaginateParams<T> whole = preparation.whole(query);
    return driver().list(meta, whole, reader);
  }

  @Override
  public Stream<T> stream() {
    return stream(query -> query);
  }

  @Override
  public Stream<T> stream(UnaryOperator<PaginateParams<T>> query) {
    PaginateParams<T> whole = preparation.whole(query);
    return driver().stream(meta, whole, reader);
  }

  @Override
  public long count() {
    return count(Filter.all());
  }

  @Override
  public long count(Filter filter) {
    Filter checked = preparation.filter(filter);
    return driver().count(meta, checked);
  }

  @Override
  public boolean exists(Id id) {
    Id checked = preparation.id(id);
    return driver().exists(meta, checked);
  }

  @Override
  public boolean exists(Filter filter) {
    Filter checked = preparation.filter(filter);
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
    return create(preparation.creation(record));
  }

  @Override
  public T create(Partial<T> patch) {
    return create(preparation.creation(patch));
  }

  private T create(Creation<T> creation) {
    return creation.stored(driver().create(meta, creation.row()), reader);
  }

  @Override
  public List<T> createAll(Collection<? extends T> records) {
    Creations<T> creations = preparation.creations(records);
    return creations.stored(driver().createAll(meta, creations.rows()));
  }

  @Override
  public T upsert(T record) {
    Creation<T> creation = preparation.upsert(record);
    return driver().upsert(meta, creation.row(), row -> creation.stored(row, reader));
  }

  @Override
  public List<T> upsertAll(Collection<? extends T> records) {
    List<Row> rows = preparation.upserts(records);
    return List.copyOf(driver().upsertAll(meta, rows, reader));
  }

  @Override
  public T update(T record) {
    Change<T> change = preparation.change(record);
    return change.by(driver());
  }

  @Override
  public T update(T record, Partial<T> patch) {
    Change<T> change = preparation.change(record, patch);
    return change.by(driver());
  }

  @Override
  public T update(Id id, Partial<T> patch) {
    Change<T> change = preparation.change(id, patch);
    return change.by(driver());
  }

  @Override
  public List<T> updateAll(Collection<? extends T> records) {
    if (!Rows.areChangeable(meta)) {
      return records.stream().<T>map(this::update).toList();
    }
    List<Row> rows = preparation.replacements(records);
    return List.copyOf(driver().updateAll(meta, rows, reader));
  }

  @Override
  public List<T> updateAll(Map<Id, ? extends Partial<T>> patches) {
    return preparation.changes(patches).by(driver());
  }

  @Override
  public long updateWhere(Filter filter, Partial<T> patch) {
    FilteredChange<T> change = preparation.change(filter, patch);
    return change.changesSomething() ? change.by(driver()) : 0;
  }

  @Override
  public void destroy(Id id) {
    Id checked = preparation.id(id);
    driver().destroy(meta, checked);
  }

  @Override
  public long destroyAll(Filter filter) {
    Filter checked = preparation.filter(filter);
    return driver().destroyAll(meta, checked);
  }

  @Override
  public void destroy(T record) {
    Removal removal = preparation.removal(record);
    removal.by(driver());
  }
}
