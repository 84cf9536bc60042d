package dev.anhanga.contract;

import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.persistence.ForwardingDriver;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import dev.anhanga.runtime.query.Sort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/** Mistakes in reads that aren't pages. */
final class ReadFaults {

  private ReadFaults() {}

  /** As an {@code IN} answers by itself. */
  static final class FoundInTheStoresOrder extends ForwardingDriver {
    FoundInTheStoresOrder(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public <R> List<R> findAll(PersistenceMeta meta, List<Id> ids, RowReader<R> reader) {
      Filter all = Filter.all();
      PaginateParams<Row> whole =
          PaginateParams.<Row>of()
              .filter(all)
              .sort(meta.identity().stream().map(Sort::ascending).toList());
      try (Stream<Row> rows = super.stream(meta, whole, Row::copyOf)) {
        return rows.filter(row -> ids.contains(row.id())).map(reader::read).toList();
      }
    }
  }

  static final class OnlyTheFirstThousandFound extends ForwardingDriver {
    OnlyTheFirstThousandFound(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public <R> List<R> findAll(PersistenceMeta meta, List<Id> ids, RowReader<R> reader) {
      return super.findAll(meta, ids.subList(0, Math.min(1_000, ids.size())), reader);
    }
  }

  static final class MissingThrows extends ForwardingDriver {
    MissingThrows(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public <R> List<R> findAll(PersistenceMeta meta, List<Id> ids, RowReader<R> reader) {
      List<R> found = new ArrayList<>();
      ids.forEach(id -> found.add(read(meta, id, reader).orElseThrow()));
      return found;
    }
  }

  /** Streams by pages of its own. */
  abstract static class PagingStream extends ForwardingDriver {

    PagingStream(PersistenceContract driver) {
      super(driver);
    }

    abstract <R> List<R> rows(PersistenceMeta meta, PaginateParams<?> params, RowReader<R> reader);

    @Override
    public <R> Stream<R> stream(
        PersistenceMeta meta, PaginateParams<?> params, RowReader<R> reader) {
      return rows(meta, params, reader).stream();
    }

    List<Row> all(PersistenceMeta meta, PaginateParams<?> params) {
      try (Stream<Row> rows = super.stream(meta, params, Row::copyOf)) {
        return rows.toList();
      }
    }
  }

  /** The row that tells of a next page is taken for read. */
  static final class RowSkippedAtAPagesEnd extends PagingStream {
    RowSkippedAtAPagesEnd(PersistenceContract driver) {
      super(driver);
    }

    @Override
    <R> List<R> rows(PersistenceMeta meta, PaginateParams<?> params, RowReader<R> reader) {
      List<Row> kept = new ArrayList<>();
      List<Row> all = all(meta, params);
      for (int index = 0; index < all.size(); index++) {
        if (index % 501 != 500) {
          kept.add(all.get(index));
        }
      }
      return kept.stream().map(reader::read).toList();
    }
  }

  /** A stream is taken for a page. */
  static final class FirstPageOnly extends PagingStream {
    FirstPageOnly(PersistenceContract driver) {
      super(driver);
    }

    @Override
    <R> List<R> rows(PersistenceMeta meta, PaginateParams<?> params, RowReader<R> reader) {
      return search(meta, params, reader).data();
    }
  }

  static final class LimitOfAStreamIgnored extends PagingStream {
    LimitOfAStreamIgnored(PersistenceContract driver) {
      super(driver);
    }

    @Override
    <R> List<R> rows(PersistenceMeta meta, PaginateParams<?> params, RowReader<R> reader) {
      return all(meta, params.limit(Integer.MAX_VALUE)).stream().map(reader::read).toList();
    }
  }

  static final class OrderOfAStreamIgnored extends PagingStream {
    OrderOfAStreamIgnored(PersistenceContract driver) {
      super(driver);
    }

    @Override
    <R> List<R> rows(PersistenceMeta meta, PaginateParams<?> params, RowReader<R> reader) {
      List<Row> rows = new ArrayList<>(all(meta, params));
      Collections.reverse(rows);
      return rows.stream().map(reader::read).toList();
    }
  }

  /** All records are made before the first is given, so that none is if one can't be made. */
  static final class StreamFailsAtOnce extends PagingStream {
    StreamFailsAtOnce(PersistenceContract driver) {
      super(driver);
    }

    @Override
    <R> List<R> rows(PersistenceMeta meta, PaginateParams<?> params, RowReader<R> reader) {
      return all(meta, params).stream().map(reader::read).toList();
    }
  }

  /** Each record is made twice, and the first one thrown away. */
  static final class StreamReadTwice extends PagingStream {
    StreamReadTwice(PersistenceContract driver) {
      super(driver);
    }

    @Override
    <R> List<R> rows(PersistenceMeta meta, PaginateParams<?> params, RowReader<R> reader) {
      List<R> read = new ArrayList<>();
      for (Row row : all(meta, params)) {
        reader.read(row);
        read.add(reader.read(row));
      }
      return read;
    }
  }

  /** Each stream takes one of a few connections, and gives it back only at some of its ends. */
  abstract static class FewConnections extends ForwardingDriver {
    private final Semaphore connections = new Semaphore(5);

    FewConnections(PersistenceContract driver) {
      super(driver);
    }

    void giveBack() {
      connections.release();
    }

    void take() {
      if (!connections.tryAcquire()) {
        throw new IllegalMonitorStateException("There is no connection left.");
      }
    }
  }

  static final class ReadToTheEndAndKept extends FewConnections {
    ReadToTheEndAndKept(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public <R> Stream<R> stream(
        PersistenceMeta meta, PaginateParams<?> params, RowReader<R> reader) {
      take();
      return super.stream(meta, params, reader).onClose(this::giveBack);
    }
  }

  static final class ClosedAndKept extends FewConnections {
    ClosedAndKept(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public <R> Stream<R> stream(
        PersistenceMeta meta, PaginateParams<?> params, RowReader<R> reader) {
      take();
      return super.stream(meta, params, reader);
    }
  }

  /** An open stream holds the lock that every write needs. */
  static final class WritersKeptOut extends ForwardingDriver {
    private volatile int open;

    WritersKeptOut(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public <R> Stream<R> stream(
        PersistenceMeta meta, PaginateParams<?> params, RowReader<R> reader) {
      open = 1;
      return super.stream(meta, params, reader).onClose(() -> open = 0);
    }

    @Override
    public Row update(PersistenceMeta meta, Id id, Row patch) {
      checkIsAlone();
      return super.update(meta, id, patch);
    }

    @Override
    public <R> R update(PersistenceMeta meta, Id id, Row patch, RowReader<R> reader) {
      checkIsAlone();
      return super.update(meta, id, patch, reader);
    }

    private void checkIsAlone() {
      if (open > 0) {
        throw new IllegalStateException("The table is locked.");
      }
    }
  }

  static final class CountOfAll extends ForwardingDriver {
    CountOfAll(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public long count(PersistenceMeta meta, Filter filter) {
      return super.count(meta, Filter.all());
    }
  }

  static final class CountOfAPage extends ForwardingDriver {
    CountOfAPage(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public long count(PersistenceMeta meta, Filter filter) {
      PaginatedResult<Row> page =
          super.search(meta, PaginateParams.<Row>of().filter(filter).sort(Sort.ascending("id")));
      return page.data().size();
    }
  }

  static final class MissingExists extends ForwardingDriver {
    MissingExists(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public boolean exists(PersistenceMeta meta, Id id) {
      return true;
    }
  }

  static final class ExistsByTheFirstPart extends ForwardingDriver {
    ExistsByTheFirstPart(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public boolean exists(PersistenceMeta meta, Id id) {
      return super.search(meta, PaginateParams.of(1, 1_000)).data().stream()
          .anyMatch(row -> row.id().value(0).equals(id.value(0)));
    }
  }

  static final class ExistsIfThereIsAny extends ForwardingDriver {
    ExistsIfThereIsAny(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public boolean exists(PersistenceMeta meta, Filter filter) {
      return super.exists(meta, Filter.all());
    }
  }
}
