package dev.anhanga.contract;

import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.persistence.ForwardingDriver;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import java.util.Optional;

/** Mistakes in handing out rows, and in closing. */
final class RowFaults {

  private RowFaults() {}

  static final class ReadTwice extends ForwardingDriver {
    ReadTwice(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public <R> PaginatedResult<R> search(
        PersistenceMeta meta, PaginateParams<?> params, RowReader<R> reader) {
      search(meta, params).data().forEach(reader::read);
      return super.search(meta, params, reader);
    }
  }

  static final class FailureWrapped extends ForwardingDriver {
    FailureWrapped(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public <R> PaginatedResult<R> search(
        PersistenceMeta meta, PaginateParams<?> params, RowReader<R> reader) {
      try {
        return super.search(meta, params, reader);
      } catch (IllegalStateException e) {
        throw new StorageException(
            "The search failed.", e, false, StorageException.Outcome.NOT_APPLIED);
      }
    }
  }

  /** A row that reads the store whenever it is asked. */
  static final class LiveRows extends ForwardingDriver {
    LiveRows(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public Optional<Row> read(PersistenceMeta meta, Id id) {
      return super.read(meta, id).map(row -> new Live(meta, row));
    }

    private final class Live implements Row {
      private final PersistenceMeta meta;
      private final Id id;

      Live(PersistenceMeta meta, Row row) {
        this.meta = meta;
        this.id = row.id();
      }

      @Override
      public PersistenceMeta meta() {
        return meta;
      }

      @Override
      public boolean has(int position) {
        return true;
      }

      @Override
      public Object get(int position) {
        return LiveRows.super.read(meta, id).map(row -> row.get(position)).orElse(null);
      }
    }
  }

  static final class CloseOnce extends ForwardingDriver {
    private boolean closed;

    CloseOnce(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public void close() {
      if (closed) {
        throw new StorageException("The driver is closed.");
      }
      closed = true;
    }
  }

  /** Gives the row a typed getter that doesn't look for null. */
  static final class ZeroForNull extends ForwardingDriver {
    ZeroForNull(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public <R> Optional<R> read(PersistenceMeta meta, Id id, RowReader<R> reader) {
      return super.read(meta, id, row -> reader.read(new Zero(row)));
    }

    private record Zero(Row row) implements Row {
      @Override
      public PersistenceMeta meta() {
        return row.meta();
      }

      @Override
      public boolean has(int position) {
        return true;
      }

      @Override
      public Object get(int position) {
        return row.get(position);
      }

      @Override
      public Long getLongOrNull(int position) {
        return row.get(position) == null ? Long.valueOf(0) : Long.valueOf(row.getLong(position));
      }
    }
  }
}
