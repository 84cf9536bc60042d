package dev.anhanga.runtime.memory;

import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.persistence.TransactionOptions;
import dev.anhanga.runtime.persistence.Transactions;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * All tables. A transaction writes to copies of them, which take their place when it commits; until
 * then others read what was there before, and wait to write. So each transaction is as if it were
 * alone.
 */
final class MemoryStore implements Transactions.Store<MemoryTransaction> {

  private static final int PATIENCE_SECONDS = 30;

  private final Transactions<MemoryTransaction> transactions = new Transactions<>(this);

  /** One transaction, or any number of single writes. */
  private final ReadWriteLock gate = new ReentrantReadWriteLock(true);

  private volatile Map<String, MemoryTable> tables = new ConcurrentHashMap<>();

  Transactions<MemoryTransaction> transactions() {
    return transactions;
  }

  void initialize(PersistenceMeta meta) {
    transactions.reading(
        transaction -> {
          transaction.initialize(meta);
          return meta;
        },
        () -> isAdopted(tables, meta) ? meta : adopted(meta));
  }

  /** Whether there is a table that has nothing left to adopt of this meta. */
  static boolean isAdopted(Map<String, MemoryTable> tables, PersistenceMeta meta) {
    MemoryTable table = tables.get(meta.resource());
    return table != null && table.hasAdopted(meta);
  }

  /** Who finds something missing waits for an open transaction, which has copies of the tables. */
  private PersistenceMeta adopted(PersistenceMeta meta) {
    return holding(
        gate.readLock(),
        () -> {
          tables.computeIfAbsent(meta.resource(), MemoryTable::new).adopt(meta);
          return meta;
        });
  }

  <R> R reading(PersistenceMeta meta, Function<MemoryTable, R> read) {
    return transactions.reading(
        transaction -> read.apply(transaction.readable(meta)),
        () -> read.apply(table(tables, meta)));
  }

  <R> R writing(PersistenceMeta meta, Function<MemoryTable, R> write) {
    return transactions.writing(
        transaction -> write.apply(transaction.writable(meta)),
        () -> holding(gate.readLock(), () -> write.apply(table(tables, meta))));
  }

  static MemoryTable table(Map<String, MemoryTable> tables, PersistenceMeta meta) {
    MemoryTable table = tables.get(meta.resource());
    if (table == null) {
      throw new IllegalStateException("initialize(" + meta + ") was not called.");
    }
    return table;
  }

  @Override
  public MemoryTransaction begin(TransactionOptions options) {
    acquire(gate.writeLock());
    return new MemoryTransaction(tables);
  }

  /** All at once, so that nobody sees a part of it. */
  @Override
  public void commit(MemoryTransaction transaction) {
    tables = transaction.merged();
    gate.writeLock().unlock();
  }

  @Override
  public void rollBack(MemoryTransaction transaction) {
    gate.writeLock().unlock();
  }

  private static <R> R holding(Lock lock, Supplier<R> step) {
    acquire(lock);
    try {
      return step.get();
    } finally {
      lock.unlock();
    }
  }

  private static void acquire(Lock lock) {
    try {
      if (lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StorageException(
          "This thread was interrupted while it waited to write.",
          e,
          true,
          StorageException.Outcome.NOT_APPLIED);
    }
    throw new StorageException(
        "A transaction of another thread was still open after "
            + PATIENCE_SECONDS
            + " seconds. Try again.",
        null,
        true,
        StorageException.Outcome.NOT_APPLIED);
  }
}
