package dev.anhanga.jdbc;

import dev.anhanga.jdbc.SqlErrors.During;
import java.sql.SQLException;
import java.util.function.Supplier;

/** Gets tables made ready, in a transaction or by themselves. Safe for concurrent use. */
record TablePreparation(Leases leases, WriteLock writeLock, WriteLock preparing, SchemaMode mode) {

  /** Makes a table ready, and commits. */
  void alone(Table table) {
    switch (mode) {
      case CREATE_AND_ADD -> patiently(table, leases::take);
      case VALIDATE -> validate(table);
      case NONE -> {}
    }
  }

  private void validate(Table table) {
    try (Lease lease = leases.take()) {
      TableInitializer.validate(lease.connection(), table);
    } catch (SQLException e) {
      throw SqlErrors.translated(table, e, During.STATEMENT);
    }
  }

  /**
   * Makes a table ready without committing the transaction: in it, or by another connection where
   * the database would commit. That one is beyond the pool's, of which others like this one, that
   * wait for theirs as well, may hold all.
   */
  void within(JdbcTransaction transaction, Table table) {
    switch (mode) {
      case CREATE_AND_ADD -> createWithin(transaction, table);
      case VALIDATE ->
          transaction.working(table, connection -> TableInitializer.validate(connection, table));
      case NONE -> {}
    }
  }

  private void createWithin(JdbcTransaction transaction, Table table) {
    if (transaction.admitsTables()) {
      transaction.working(table, initializer(table, false));
    } else {
      patiently(table, leases::takeBeyond);
    }
  }

  /** Others may do so at once, for which SQLite doesn't always wait. */
  private void patiently(Table table, Supplier<Lease> source) {
    TriedAgain.untilDone(() -> once(table, source));
  }

  /** One after the other: H2 shows a table to others before all of it is made. */
  private Table once(Table table, Supplier<Lease> source) {
    WriteLock lock = table.dialect().hasSingleWriter() ? writeLock : preparing;
    return lock.holding(() -> onLease(table, source));
  }

  /** Where statements on tables can be rolled back, all are run or none. */
  private static Table onLease(Table table, Supplier<Lease> source) {
    boolean isWhole = table.dialect().hasTransactionalTables();
    SqlFunction<Table> work = initializer(table, true);
    try (Lease lease = source.get()) {
      return isWhole
          ? lease.transacting(
              table.dialect(), work, e -> SqlErrors.translated(table, e, During.COMMIT))
          : work.apply(lease.connection());
    } catch (SQLException e) {
      throw SqlErrors.translated(table, e, isWhole ? During.STATEMENT : During.LONE_WRITE);
    }
  }

  private static SqlFunction<Table> initializer(Table table, boolean isAlone) {
    return connection -> {
      if (table.dialect().hasTransactionalTables()) {
        table.dialect().beginInitializing(connection, isAlone);
      }
      TableInitializer.initialize(connection, table);
      return table;
    };
  }
}
