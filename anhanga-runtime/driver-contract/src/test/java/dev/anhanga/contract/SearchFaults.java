package dev.anhanga.contract;

import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.persistence.ForwardingDriver;
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
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Mistakes in filters and sorts. */
final class SearchFaults {

  private SearchFaults() {}

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

  /** A statement put together wrongly where it has several parts. */
  static final class FilterLostBesideSorts extends ForwardingDriver {
    FilterLostBesideSorts(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public <R> PaginatedResult<R> search(
        PersistenceMeta meta, PaginateParams<?> params, RowReader<R> reader) {
      boolean isLost = params.sort().size() == 3 && params.filter() instanceof And;
      PaginateParams<?> all = PaginateParams.of(params.page(), params.limit()).sort(params.sort());
      return super.search(meta, isLost ? all : params, reader);
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
}
