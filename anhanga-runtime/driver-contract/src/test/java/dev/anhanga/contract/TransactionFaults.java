package dev.anhanga.contract;

import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.persistence.ForwardingDriver;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.persistence.TransactionOptions;
import dev.anhanga.runtime.persistence.TransactionOptions.Isolation;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.PaginateParams;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Mistakes in making several calls one. */
final class TransactionFaults {

  private TransactionFaults() {}

  /** Has no transactions at all, and says that it has. */
  static final class NothingUndone extends ForwardingDriver {
    NothingUndone(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public <R extends @Nullable Object> R transaction(
        TransactionOptions options, Supplier<R> work) {
      return work.get();
    }
  }

  /** Leaves an inner transaction's failure to whoever catches it. */
  static final class InnerFailureForgotten extends ForwardingDriver {
    InnerFailureForgotten(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public <R extends @Nullable Object> R transaction(
        TransactionOptions options, Supplier<R> work) {
      return currentTransaction() == null ? super.transaction(options, work) : work.get();
    }
  }

  /** Runs the reader of a stream within a call to the store, which then has failed. */
  static final class StreamIsASearch extends ForwardingDriver {
    StreamIsASearch(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public <R> Stream<R> stream(
        PersistenceMeta meta, PaginateParams<?> params, RowReader<R> reader) {
      List<R> read = search(meta, params.limit(Integer.MAX_VALUE), reader).data();
      return read.stream();
    }
  }

  /** Finds by itself that an identity is taken, and goes on. */
  static final class FailureForgotten extends ForwardingDriver {
    FailureForgotten(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public Row create(PersistenceMeta meta, Row data) {
      if (read(meta, data.id()).isPresent()) {
        throw new DuplicateRecordException(meta.resource(), meta.identity());
      }
      return super.create(meta, data);
    }
  }

  /** Keeps what was created before a table was made, as databases do that commit then. */
  static final class CommittedByInitialize extends ForwardingDriver {
    private final List<Runnable> created = new ArrayList<>();
    private final List<Runnable> committed = new ArrayList<>();

    CommittedByInitialize(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public Row create(PersistenceMeta meta, Row data) {
      Row kept = Row.copyOf(data);
      created.add(() -> super.create(meta, kept));
      return super.create(meta, data);
    }

    @Override
    public void initialize(PersistenceMeta meta) {
      committed.addAll(created);
      super.initialize(meta);
    }

    @Override
    public <R extends @Nullable Object> R transaction(
        TransactionOptions options, Supplier<R> work) {
      created.clear();
      committed.clear();
      try {
        return super.transaction(options, work);
      } catch (RuntimeException e) {
        List.copyOf(committed).forEach(Runnable::run);
        throw e;
      }
    }
  }

  /** Never makes a table twice. */
  static final class InitializedOnce extends ForwardingDriver {
    private final Set<PersistenceMeta> done = new HashSet<>();

    InitializedOnce(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public void initialize(PersistenceMeta meta) {
      if (done.add(meta)) {
        super.initialize(meta);
      }
    }
  }

  /** Knows no options but the isolation. */
  static final class OptionsIgnored extends ForwardingDriver {
    OptionsIgnored(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public <R extends @Nullable Object> R transaction(
        TransactionOptions options, Supplier<R> work) {
      Isolation isolation = options.isolation();
      TransactionOptions known = TransactionOptions.of();
      return super.transaction(isolation == null ? known : known.isolation(isolation), work);
    }
  }

  /** Whatever it was. */
  static final class EveryFailureTriedAgain extends ForwardingDriver {
    EveryFailureTriedAgain(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public <R extends @Nullable Object> R transaction(
        TransactionOptions options, Supplier<R> work) {
      try {
        return super.transaction(options, work);
      } catch (RuntimeException e) {
        return options.retries() == 0 ? super.transaction(options, work) : rethrown(e);
      }
    }

    private static <R> R rethrown(RuntimeException e) {
      throw e;
    }
  }

  /** Asks by another connection, which isn't in the transaction. */
  static final class CountedElsewhere extends ForwardingDriver {
    CountedElsewhere(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public long count(PersistenceMeta meta, Filter filter) {
      return CompletableFuture.supplyAsync(() -> super.count(meta, filter)).join();
    }
  }

  /** Lets an inner transaction have less than it asked for. */
  static final class WeakerIsolationJoined extends ForwardingDriver {
    WeakerIsolationJoined(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public <R extends @Nullable Object> R transaction(
        TransactionOptions options, Supplier<R> work) {
      return currentTransaction() == null
          ? super.transaction(options, work)
          : super.transaction(TransactionOptions.of(), work);
    }
  }

  /** Is still in it when the next call comes. */
  static final class NeverOver extends ForwardingDriver {
    private @Nullable Object last;

    NeverOver(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public @Nullable Object currentTransaction() {
      Object current = super.currentTransaction();
      last = current == null ? last : current;
      return last;
    }
  }
}
