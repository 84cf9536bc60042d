package dev.anhanga.contract;

import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.query.And;
import dev.anhanga.runtime.query.Comparison;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.Not;
import dev.anhanga.runtime.query.Operator;
import dev.anhanga.runtime.query.Or;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import dev.anhanga.runtime.query.Sort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Mistakes in finding rows. */
final class ReadFaults {

  private ReadFaults() {}

  /** Searches over all rows there are, in steps that a fault can be planted in. */
  abstract static class FaultySearch extends ForwardingDriver {

    FaultySearch(PersistenceContract driver) {
      super(driver);
    }

    boolean passes(Filter filter, Row row) {
      return filter.test(row);
    }

    Filter rewritten(Filter filter) {
      return filter;
    }

    Comparator<Row> order(PersistenceMeta meta, PaginateParams<?> params) {
      return params.comparator(meta);
    }

    PaginatedResult<Row> page(List<Row> found, PaginateParams<?> params) {
      int from = (int) Math.min(params.offset(), found.size());
      int to = (int) Math.min(params.offset() + params.limit(), found.size());
      return PaginatedResult.of(found.subList(from, to), found.size(), to < found.size(), params);
    }

    @Override
    public PaginatedResult<Row> search(PersistenceMeta meta, PaginateParams<?> params) {
      Filter filter = rewritten(params.filter());
      PaginateParams<Row> all = PaginateParams.<Row>of(1, 100_000);
      List<Row> found = new ArrayList<>();
      for (Row row : super.search(meta, all).data()) {
        if (passes(filter, row)) {
          found.add(row);
        }
      }
      found.sort(order(meta, params));
      return page(found, params);
    }

    @Override
    public <R> PaginatedResult<R> search(
        PersistenceMeta meta, PaginateParams<?> params, RowReader<R> reader) {
      return search(meta, params).map(reader::read);
    }
  }

  /** Changes each comparison of a filter. */
  abstract static class ChangedComparisons extends FaultySearch {

    ChangedComparisons(PersistenceContract driver) {
      super(driver);
    }

    Filter changed(Comparison comparison) {
      return comparison;
    }

    Filter negated(Filter operand) {
      return new Not(rewritten(operand));
    }

    @Override
    Filter rewritten(Filter filter) {
      if (filter instanceof And and) {
        return new And(and.operands().stream().map(this::rewritten).toList());
      }
      if (filter instanceof Or or) {
        return new Or(or.operands().stream().map(this::rewritten).toList());
      }
      return filter instanceof Not not ? negated(not.operand()) : changed((Comparison) filter);
    }
  }

  /** As SQL does. */
  static final class NotDropsNulls extends ChangedComparisons {
    NotDropsNulls(PersistenceContract driver) {
      super(driver);
    }

    @Override
    Filter negated(Filter operand) {
      return operand instanceof Comparison comparison
          ? new Not(operand)
              .and(new Comparison(comparison.field(), Operator.NOT_NULL, List.of(), false))
          : super.negated(operand);
    }
  }

  static final class ContainsIgnoresCase extends ChangedComparisons {
    ContainsIgnoresCase(PersistenceContract driver) {
      super(driver);
    }

    @Override
    Filter changed(Comparison comparison) {
      return comparison.operator() == Operator.CONTAINS ? comparison.ignoreCase() : comparison;
    }
  }

  static final class ContainsIsLike extends ChangedComparisons {
    ContainsIsLike(PersistenceContract driver) {
      super(driver);
    }

    @Override
    Filter changed(Comparison comparison) {
      String pattern = ("%" + comparison.operands() + "%").replace("\\", "\\\\");
      return comparison.operator() == Operator.CONTAINS
          ? new Comparison(
              comparison.field(),
              Operator.LIKE,
              List.of(pattern.replace("[", "").replace("]", "")),
              false)
          : comparison;
    }
  }

  /** The cursor's filter without its ties: strictly after the last value. */
  static final class TiesSkipped extends ChangedComparisons {
    TiesSkipped(PersistenceContract driver) {
      super(driver);
    }

    @Override
    Filter changed(Comparison comparison) {
      Operator operator =
          switch (comparison.operator()) {
            case GREATER_THAN_EQUAL -> Operator.GREATER_THAN;
            case LESS_THAN_EQUAL -> Operator.LESS_THAN;
            default -> comparison.operator();
          };
      return new Comparison(
          comparison.field(), operator, comparison.operands(), comparison.ignoringCase());
    }
  }

  static final class NullsFirst extends FaultySearch {
    NullsFirst(PersistenceContract driver) {
      super(driver);
    }

    @Override
    Comparator<Row> order(PersistenceMeta meta, PaginateParams<?> params) {
      List<Sort> sorts =
          params.sort().stream()
              .map(sort -> sort.isDescending() ? sort.nullsLast() : sort.nullsFirst())
              .toList();
      return params.sort(sorts).comparator(meta);
    }
  }

  /** Sorts by the first key as Java would. */
  abstract static class JavaOrder extends FaultySearch {
    private final Class<? extends Comparable<?>> type;

    JavaOrder(PersistenceContract driver, Class<? extends Comparable<?>> type) {
      super(driver);
      this.type = type;
    }

    @Override
    @SuppressWarnings("unchecked")
    Comparator<Row> order(PersistenceMeta meta, PaginateParams<?> params) {
      Comparator<Row> right = super.order(meta, params);
      FieldMeta field = meta.field(params.sort().get(0).field());
      boolean descending = params.sort().get(0).isDescending();
      return (one, other) -> {
        Object left = one.get(field.position());
        Object second = other.get(field.position());
        if (!type.isInstance(left) || !type.isInstance(second) || left.equals(second)) {
          return right.compare(one, other);
        }
        int order = ((Comparable<Object>) left).compareTo(second);
        return descending ? -order : order;
      };
    }
  }

  static final class SortedByUnit extends JavaOrder {
    SortedByUnit(PersistenceContract driver) {
      super(driver, String.class);
    }
  }

  static final class SignedUuids extends JavaOrder {
    SignedUuids(PersistenceContract driver) {
      super(driver, UUID.class);
    }
  }

  static final class TiesUnstable extends FaultySearch {
    TiesUnstable(PersistenceContract driver) {
      super(driver);
    }

    @Override
    PaginatedResult<Row> page(List<Row> found, PaginateParams<?> params) {
      PaginateParams<?> named = params.sort(params.sort().subList(0, 1));
      List<Row> shuffled = new ArrayList<>(found);
      Collections.shuffle(shuffled, new Random(5));
      if (!found.isEmpty()) {
        shuffled.sort(named.comparator(found.get(0).meta()));
      }
      return super.page(shuffled, params);
    }
  }

  static final class PageTooShort extends FaultySearch {
    PageTooShort(PersistenceContract driver) {
      super(driver);
    }

    @Override
    PaginatedResult<Row> page(List<Row> found, PaginateParams<?> params) {
      PaginatedResult<Row> page = super.page(found, params);
      List<Row> rows = page.data();
      List<Row> fewer = page.hasNext() ? rows.subList(0, rows.size() - 1) : rows;
      return PaginatedResult.of(fewer, found.size(), page.hasNext(), params);
    }
  }

  static final class NextByFullness extends FaultySearch {
    NextByFullness(PersistenceContract driver) {
      super(driver);
    }

    @Override
    PaginatedResult<Row> page(List<Row> found, PaginateParams<?> params) {
      List<Row> rows = super.page(found, params).data();
      return PaginatedResult.of(rows, found.size(), rows.size() == params.limit(), params);
    }
  }

  static final class TotalOfThePage extends FaultySearch {
    TotalOfThePage(PersistenceContract driver) {
      super(driver);
    }

    @Override
    PaginatedResult<Row> page(List<Row> found, PaginateParams<?> params) {
      PaginatedResult<Row> page = super.page(found, params);
      return PaginatedResult.of(page.data(), page.data().size(), page.hasNext(), params);
    }
  }

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
}
