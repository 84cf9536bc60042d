package dev.anhanga.jdbc;

import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.persistence.Capability;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.persistence.RowSource;
import dev.anhanga.runtime.persistence.RowStream;
import dev.anhanga.runtime.persistence.TransactionOptions;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import dev.anhanga.runtime.service.RecordSchema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps records in an SQL database, a table for each resource and a column for each field. Safe for
 * concurrent use.
 *
 * <p>Exceptions never carry what the database said, which may hold stored values: only its codes.
 */
public final class JdbcDriver implements PersistenceContract {

  private final StatementLog log;
  private final Sessions sessions;
  private final JdbcOptions options;
  private final TableReader reader;
  private volatile @Nullable Writers writers;
  private final Map<PersistenceMeta, Table> tables = new ConcurrentHashMap<>();
  private final Set<PersistenceMeta> initialized = ConcurrentHashMap.newKeySet();

  private JdbcDriver(Connections connections, JdbcOptions options) {
    this.log = new StatementLog(options.isLoggingStatements());
    this.sessions = new Sessions(connections, options);
    this.options = options;
    Dialect known = options.dialect();
    if (known != null) {
      known.checkSchema(options.schema());
    }
    this.reader = new TableReader(log);
  }

  /**
   * A driver with connections of its own, opened at the first use and closed by {@link #close()}.
   * What it answers as stored is durable, unless the URL says otherwise.
   *
   * @param url such as {@code jdbc:sqlite:people.db}; the JDBC driver is a dependency of yours
   * @throws StorageException if no JDBC driver takes the URL
   */
  public static JdbcDriver of(String url) {
    return of(url, JdbcOptions.of());
  }

  /**
   * A driver with connections of its own, opened at the first use and closed by {@link #close()}.
   *
   * @throws StorageException if no JDBC driver takes the URL
   */
  public static JdbcDriver of(String url, JdbcOptions options) {
    Dialect named = options.dialect() == null ? Dialect.ofUrl(url) : options.dialect();
    JdbcOptions completed = named == null ? options : options.dialect(named);
    return new JdbcDriver(new Pool(url, completed), completed);
  }

  /**
   * A driver with the connections of a data source, which stays open when this is closed. Each
   * operation borrows one connection, commits, and gives it back with the auto-commit it had; a
   * source that lends the connection of a transaction under way has that committed.
   */
  public static JdbcDriver of(DataSource dataSource) {
    return of(dataSource, JdbcOptions.of());
  }

  /** A driver with the connections of a data source, which stays open when this is closed. */
  public static JdbcDriver of(DataSource dataSource, JdbcOptions options) {
    Objects.requireNonNull(dataSource, "The data source is null.");
    return new JdbcDriver(new GivenDataSource(dataSource), options);
  }

  @Override
  public Set<Capability> capabilities() {
    return Set.of(
        Capability.UNIQUE_FIELDS,
        Capability.VERSIONS,
        Capability.GENERATED_IDENTITY,
        Capability.JSON_FIELDS,
        Capability.ATOMIC_BATCHES,
        Capability.TRANSACTIONS);
  }

  private Writers writers() {
    Writers known = writers;
    if (known == null) {
      known = Writers.of(log, sessions, reader);
      writers = known;
    }
    return known;
  }

  private Table table(PersistenceMeta meta) {
    Table known = tables.get(meta);
    if (known != null) {
      return known;
    }
    Table made = new Table(meta, sessions.dialect(), options);
    Table other = tables.putIfAbsent(meta, made);
    return other == null ? made : other;
  }

  /**
   * Runs the work in a transaction of the database, on one connection. A service's first call in it
   * makes its table in the transaction too, where the database can undo that (SQLite, PostgreSQL),
   * and else by another connection.
   */
  @Override
  public <R extends @Nullable Object> R transaction(TransactionOptions options, Supplier<R> work) {
    return sessions.inTransaction(options, work);
  }

  /** Not with H2, which an interrupted thread would close. */
  @Override
  public boolean isInterruptible() {
    return sessions.areInterruptible();
  }

  @Override
  public @Nullable Object currentTransaction() {
    return sessions.currentTransaction();
  }

  /**
   * Creates the table, or what it lacks, and drops nothing. In a transaction, what this driver has
   * made ready before isn't looked at again.
   *
   * @throws StorageException if what is stored doesn't fit the meta; nothing is written then
   */
  @Override
  public void initialize(PersistenceMeta meta) {
    boolean isKnown = currentTransaction() != null && initialized.contains(meta);
    if (!isKnown && sessions.initializing(table(meta))) {
      initialized.add(meta);
    }
  }

  @Override
  public Row create(PersistenceMeta meta, Row data) {
    Table table = table(meta);
    SqlFunction<Row> insert = connection -> writers().rows().insert(connection, table, data);
    return table.isIdentityAbsent(data)
        ? writers().madeIdentities().insert(table, List.of(data), insert)
        : sessions.writing(table, insert);
  }

  @Override
  public List<Row> createAll(PersistenceMeta meta, List<Row> rows) {
    Table table = table(meta);
    SqlFunction<List<Row>> insert =
        connection -> writers().batches().insertAll(connection, table, rows);
    return table.isAnyIdentityAbsent(rows)
        ? writers().madeIdentities().insert(table, rows, insert)
        : sessions.transacting(table, insert);
  }

  @Override
  public Optional<Row> read(PersistenceMeta meta, Id id) {
    return read(meta, id, Row::copyOf);
  }

  @Override
  public <R> Optional<R> read(PersistenceMeta meta, Id id, RowReader<R> rowReader) {
    Table table = table(meta);
    return sessions.reading(table, new TableReader.OneRow<>(reader, table, id, rowReader));
  }

  @Override
  public Row update(PersistenceMeta meta, Id id, Row patch) {
    return update(meta, id, patch, Row::copyOf);
  }

  @Override
  public <R> R update(PersistenceMeta meta, Id id, Row patch, RowReader<R> rowReader) {
    Table table = table(meta);
    return currentTransaction() == null
        ? writers().loneUpdates().update(table, id, patch, rowReader)
        : sessions.transacting(
            table, it -> writers().rows().update(it, table, id, patch, rowReader));
  }

  @Override
  public <R> R upsert(PersistenceMeta meta, Row row, RowReader<R> rowReader) {
    Table table = table(meta);
    return currentTransaction() == null && !table.isIdentityAbsent(row)
        ? writers().loneUpdates().upsert(table, row, rowReader)
        : upsertAll(meta, List.of(row), rowReader).get(0);
  }

  @Override
  public <R> List<R> upsertAll(PersistenceMeta meta, List<Row> rows, RowReader<R> rowReader) {
    Table table = table(meta);
    SqlFunction<List<R>> upsert =
        connection -> writers().upserts().upsertAll(connection, table, rows, rowReader);
    return table.isAnyIdentityAbsent(rows)
        ? writers().madeIdentities().insert(table, rows, upsert)
        : sessions.transactingUntilDone(table, upsert);
  }

  @Override
  public <R> List<R> updateAll(PersistenceMeta meta, List<Row> patches, RowReader<R> rowReader) {
    Table table = table(meta);
    return sessions.transacting(
        table, it -> writers().batches().updateAll(it, table, patches, rowReader));
  }

  @Override
  public long updateWhere(PersistenceMeta meta, Filter filter, Row patch) {
    Table table = table(meta);
    return sessions.writing(table, it -> writers().filtered().update(it, table, filter, patch));
  }

  @Override
  public long updateEach(PersistenceMeta meta, Filter filter, RowReader<Row> patches) {
    Table table = table(meta);
    return sessions.transacting(
        table, it -> writers().filtered().updateEach(it, table, filter, patches));
  }

  @Override
  public long destroyAll(PersistenceMeta meta, Filter filter) {
    Table table = table(meta);
    return sessions.writing(table, it -> writers().filtered().delete(it, table, filter));
  }

  @Override
  public void destroy(PersistenceMeta meta, Id id) {
    Table table = table(meta);
    sessions.writing(
        table,
        connection -> {
          writers().rows().delete(connection, table, id);
          return table;
        });
  }

  @Override
  public void destroy(PersistenceMeta meta, Id id, long version) {
    Table table = table(meta);
    sessions.writing(
        table,
        connection -> {
          writers().rows().delete(connection, table, id, version);
          return table;
        });
  }

  @Override
  public PaginatedResult<Row> search(PersistenceMeta meta, PaginateParams<?> params) {
    return search(meta, params, Row::copyOf);
  }

  @Override
  public <R> PaginatedResult<R> search(
      PersistenceMeta meta, PaginateParams<?> params, RowReader<R> rowReader) {
    Table table = table(meta);
    return sessions.reading(table, it -> reader.search(it, table, params, rowReader));
  }

  @Override
  public <R> List<R> findAll(PersistenceMeta meta, List<Id> ids, RowReader<R> rowReader) {
    Table table = table(meta);
    return sessions.reading(
        table, it -> new IdentityReader(log).readAll(it, table, ids, rowReader));
  }

  /**
   * All rows, from a cursor of the database, which keeps a connection until the stream is closed or
   * read to its end; or page by page, where a cursor would be held in memory or would keep others
   * out: on H2 in memory, on SQLite without its write-ahead log, and where there is just one
   * connection.
   */
  @Override
  public <R> Stream<R> stream(
      PersistenceMeta meta, PaginateParams<?> params, RowReader<R> rowReader) {
    Table table = table(meta);
    RowSource<R> cursor =
        sessions.opening(table, lease -> CursorRows.open(table, lease, log, params, rowReader));
    return cursor == null
        ? PersistenceContract.super.stream(meta, params, rowReader)
        : RowStream.of(meta, cursor);
  }

  @Override
  public <R> List<R> list(PersistenceMeta meta, PaginateParams<?> params, RowReader<R> rowReader) {
    Table table = table(meta);
    return sessions.reading(table, it -> reader.list(it, table, params, rowReader));
  }

  @Override
  public long count(PersistenceMeta meta, Filter filter) {
    Table table = table(meta);
    return sessions.reading(table, connection -> reader.count(connection, table, filter));
  }

  @Override
  public boolean exists(PersistenceMeta meta, Id id) {
    Table table = table(meta);
    return sessions.reading(table, connection -> reader.exists(connection, table, id));
  }

  @Override
  public boolean exists(PersistenceMeta meta, Filter filter) {
    Table table = table(meta);
    return sessions.reading(table, connection -> reader.exists(connection, table, filter));
  }

  /**
   * The records that a query of your own finds. Its columns are matched with the fields by their
   * labels; it may have others besides. The table is made ready first, if no service has done so.
   *
   * @param sql the query, with {@code ?} for each parameter
   * @param params text, numbers, booleans, UUIDs, dates, times, instants, bytes, enums or null
   * @throws InvalidQueryException if the result lacks a field's column, or a parameter is of
   *     another type
   * @throws StorageException if a row has a null in a required field, as an outer join makes it
   */
  public <T> List<T> query(
      RecordSchema<T> schema, String sql, @Nullable Object @Nullable ... params) {
    // Java passes a lone null for the array itself.
    @Nullable Object[] given = params == null ? new @Nullable Object[] {null} : params;
    PersistenceMeta meta = schema.meta();
    if (!initialized.contains(meta)) {
      initialize(meta);
    }
    Table table = table(meta);
    return sessions.reading(table, it -> new UserQuery(log).run(it, table, schema, sql, given));
  }

  /**
   * Lends a connection, in auto-commit mode, for what a service can't say. It is taken back
   * afterwards: a transaction that is still open is rolled back. In a transaction of this driver it
   * is that one's connection, on which to commit or to roll back is the driver's. While it is lent,
   * a database in memory that only one connection can see has none for anybody else, this driver
   * included.
   *
   * @return what the work returns
   * @throws StorageException if the work throws an {@code SQLException}; outside of a transaction
   *     its outcome is unknown, as each statement before the one that failed may have been
   *     committed
   */
  public <R extends @Nullable Object> R withConnection(SqlFunction<R> work) {
    return sessions.lending(work);
  }

  /** Closes the connections, unless they come from a data source that was given. */
  @Override
  public void close() {
    sessions.close();
  }
}
