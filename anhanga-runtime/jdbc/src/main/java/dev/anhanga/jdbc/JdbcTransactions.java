package dev.anhanga.jdbc;

import dev.anhanga.runtime.persistence.TransactionOptions;
import dev.anhanga.runtime.persistence.Transactions;

/** Begins and ends the transactions of a driver. Safe for concurrent use. */
record JdbcTransactions(Leases leases, WriteLock writeLock)
    implements Transactions.Store<JdbcTransaction> {

  /** Where there is one writer at a time, it is this one from now on. */
  @Override
  public JdbcTransaction begin(TransactionOptions options) {
    Dialect dialect = leases.dialect();
    boolean isBegun = false;
    acquire(dialect);
    try {
      JdbcTransaction begun = JdbcTransaction.begin(dialect, leases.take(), options);
      isBegun = true;
      return begun;
    } finally {
      if (!isBegun) {
        release(dialect);
      }
    }
  }

  private void acquire(Dialect dialect) {
    if (dialect.hasSingleWriter()) {
      writeLock.acquire();
    }
  }

  private void release(Dialect dialect) {
    if (dialect.hasSingleWriter()) {
      writeLock.release();
    }
  }

  @Override
  public void commit(JdbcTransaction transaction) {
    try {
      transaction.commit();
    } finally {
      release(leases.dialect());
    }
  }

  @Override
  public void rollBack(JdbcTransaction transaction) {
    try {
      transaction.rollBack();
    } finally {
      release(leases.dialect());
    }
  }
}
