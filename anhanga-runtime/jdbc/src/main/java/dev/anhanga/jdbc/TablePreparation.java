package dev.anhanga.jdbc;

import dev.anhanga.jdbc.SqlErrors.During;
import dev.anhanga.runtime.error.StorageException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

/** Gets tables made ready, in a transaction or by themselves. Safe for concurrent use. */
record TablePreparation(Leases leases, WriteLock writeLock, WriteLock preparing, SchemaMode mode) {

  /** Makes a table ready, commits, and returns it. A switch would be a class more to wait for. */
  Table alone(Table table) {
    if (mode == SchemaMode.CREATE_AND_ADD) {
      return patiently(table, false);
    }
    return mode == SchemaMode.VALIDATE ? validate(table) : table;
  }

  private Table validate(Table table) {
    try (Lease lease = leases.take()) {
      return TableInitializer.validate(lease.connection(), table);
    } catch (SQLException e) {
      throw SqlErrors.translated(table, e, During.STATEMENT);
    }
  }

  /**
   * Makes a table ready without committing the transaction, and returns it: in it, or by another
   * connection where the database would commit, and something is missing. That one is beyond the
   * pool's, of which others like this one, that wait for theirs as well, may hold all.
   */
  Table within(JdbcTransaction transaction, Table table) {
    if (mode == SchemaMode.CREATE_AND_ADD) {
      return createWithin(transaction, table);
    }
    return mode == SchemaMode.VALIDATE
        ? transaction.working(table, connection -> TableInitializer.validate(connection, table))
        : table;
  }

  private Table createWithin(JdbcTransaction transaction, Table table) {
    if (transaction.admitsTables()) {
      return transaction.working(table, connection -> readyWithin(transaction, table));
    }
    boolean isReady =
        transaction.working(table, it -> TableInitializer.isReadyByCatalog(it, table));
    return isReady ? table : createBeyond(table);
  }

  private Table createBeyond(Table table) {
    if (!leases.lendsBeyond()) {
      throw new StorageException(
          table.meta()
              + " can't be made ready in a transaction, which that would commit, and only one"
              + " connection sees this database. Name the database, as in jdbc:h2:mem:people, or"
              + " use the service once before.");
    }
    return patiently(table, true);
  }

  private static Table readyWithin(JdbcTransaction transaction, Table table) throws SQLException {
    if (TableInitializer.isReady(transaction.connection(), table)) {
      return table;
    }
    transaction.makesTables();
    return initialized(transaction.connection(), table, false);
  }

  /** Others may do so at once, for which SQLite doesn't always wait. */
  private Table patiently(Table table, boolean isBeyond) {
    return TriedAgain.untilDone(new Attempt(this, table, isBeyond));
  }

  /** It has a name, as each program that starts would wait for a function to be linked. */
  private record Attempt(TablePreparation preparation, Table table, boolean isBeyond)
      implements Supplier<Table> {

    @Override
    public Table get() {
      return preparation.isReady(table, isBeyond) ? table : preparation.once(table, isBeyond);
    }
  }

  /**
   * Whether nothing is missing, as is so at most starts: then nobody has to wait for anybody. An
   * interrupted thread isn't to touch H2, and is told so by the lock.
   */
  private boolean isReady(Table table, boolean isBeyond) {
    if (Thread.currentThread().isInterrupted()) {
      return false;
    }
    try (Lease lease = lease(isBeyond)) {
      return TableInitializer.isReady(lease.connection(), table);
    } catch (SQLException e) {
      throw SqlErrors.translated(table, e, During.STATEMENT);
    }
  }

  private Lease lease(boolean isBeyond) {
    return isBeyond ? leases.takeBeyond() : leases.take();
  }

  /** One after the other: H2 shows a table to others before all of it is made. */
  private Table once(Table table, boolean isBeyond) {
    WriteLock lock = table.dialect().hasSingleWriter() ? writeLock : preparing;
    lock.acquire();
    try (Lease lease = lease(isBeyond)) {
      return onLease(lease, table);
    } finally {
      lock.release();
    }
  }

  /** Where statements on tables can be rolled back, all are run or none. */
  private static Table onLease(Lease lease, Table table) {
    boolean isWhole = table.dialect().hasTransactionalTables();
    try {
      return isWhole
          ? lease.transacting(table, connection -> initialized(connection, table, true))
          : initialized(lease.connection(), table, true);
    } catch (SQLException e) {
      throw SqlErrors.translated(table, e, isWhole ? During.STATEMENT : During.LONE_WRITE);
    }
  }

  private static Table initialized(Connection connection, Table table, boolean isAlone)
      throws SQLException {
    if (table.dialect().hasTransactionalTables()) {
      table.dialect().beginInitializing(connection, isAlone);
    }
    TableInitializer.initialize(connection, table);
    return table;
  }
}
