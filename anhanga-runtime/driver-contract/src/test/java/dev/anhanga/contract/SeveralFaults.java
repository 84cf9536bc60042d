package dev.anhanga.contract;

import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.persistence.ForwardingDriver;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.persistence.Rows;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.PaginateParams;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Mistakes in writing several rows by one call. */
final class SeveralFaults {

  private static final int PAGE = 500;

  private SeveralFaults() {}

  private static List<Row> passing(
      PersistenceContract driver, PersistenceMeta meta, Filter filter) {
    return driver
        .search(meta, PaginateParams.of(1, 10_000).filter(filter).withoutTotal())
        .data()
        .stream()
        .map(Row::copyOf)
        .toList();
  }

  static final class MissingInserted extends ForwardingDriver {
    MissingInserted(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public <R> List<R> updateAll(PersistenceMeta meta, List<Row> patches, RowReader<R> reader) {
      return upsertAll(meta, patches, reader);
    }
  }

  static final class UpdatedOneByOne extends ForwardingDriver {
    UpdatedOneByOne(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public <R> List<R> updateAll(PersistenceMeta meta, List<Row> patches, RowReader<R> reader) {
      List<R> stored = new ArrayList<>();
      patches.forEach(patch -> stored.add(update(meta, patch.id(), patch, reader)));
      return stored;
    }
  }

  static final class UpdatedByIdentity extends ForwardingDriver {
    UpdatedByIdentity(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public <R> List<R> updateAll(PersistenceMeta meta, List<Row> patches, RowReader<R> reader) {
      List<Row> sorted = new ArrayList<>(patches);
      sorted.sort(Comparator.comparing(patch -> patch.id().toString()));
      return super.updateAll(meta, sorted, reader);
    }
  }

  static final class UpsertedOneByOne extends ForwardingDriver {
    UpsertedOneByOne(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public <R> List<R> upsertAll(PersistenceMeta meta, List<Row> rows, RowReader<R> reader) {
      List<R> stored = new ArrayList<>();
      rows.forEach(row -> stored.add(upsert(meta, row, reader)));
      return stored;
    }
  }

  static final class LastOneLeftOut extends ForwardingDriver {
    LastOneLeftOut(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public <R> List<R> upsertAll(PersistenceMeta meta, List<Row> rows, RowReader<R> reader) {
      Map<Id, Row> first = new LinkedHashMap<>();
      rows.forEach(row -> first.putIfAbsent(row.id(), row));
      super.upsertAll(meta, List.copyOf(first.values()), reader);
      return rows.stream().map(reader::read).toList();
    }
  }

  static final class VersionForgotten extends ForwardingDriver {
    VersionForgotten(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public long updateWhere(PersistenceMeta meta, Filter filter, Row patch) {
      List<Row> passing = passing(this, meta, filter);
      for (Row row : passing) {
        destroy(meta, row.id());
        create(meta, Rows.merged(row, patch));
      }
      return passing.size();
    }
  }

  static final class UpdatedWithoutAFilter extends ForwardingDriver {
    UpdatedWithoutAFilter(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public long updateWhere(PersistenceMeta meta, Filter filter, Row patch) {
      long passing = count(meta, filter);
      super.updateWhere(meta, Filter.all(), patch);
      return passing;
    }
  }

  static final class NullsDropped extends ForwardingDriver {
    NullsDropped(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public long updateWhere(PersistenceMeta meta, Filter filter, Row patch) {
      Map<String, Object> values = new LinkedHashMap<>(patch.toMap());
      values.values().removeIf(Objects::isNull);
      return super.updateWhere(meta, filter, Row.of(meta, values));
    }
  }

  static final class DifferentCounted extends ForwardingDriver {
    DifferentCounted(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public long updateWhere(PersistenceMeta meta, Filter filter, Row patch) {
      long different =
          passing(this, meta, filter).stream()
              .filter(row -> !Rows.merged(row, patch).equals(row))
              .count();
      super.updateWhere(meta, filter, patch);
      return different;
    }
  }

  /** The second page is another once the rows of the first don't pass any more. */
  static final class UpdatedPageByPage extends ForwardingDriver {
    UpdatedPageByPage(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public long updateWhere(PersistenceMeta meta, Filter filter, Row patch) {
      long updated = 0;
      List<Row> page;
      for (int number = 1; !(page = page(meta, filter, number)).isEmpty(); number++) {
        page.forEach(row -> update(meta, row.id(), patch));
        updated += page.size();
      }
      return updated;
    }

    private List<Row> page(PersistenceMeta meta, Filter filter, int number) {
      return search(meta, PaginateParams.of(number, PAGE).filter(filter)).data();
    }
  }

  static final class BuiltOneByOne extends ForwardingDriver {
    BuiltOneByOne(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public long updateEach(PersistenceMeta meta, Filter filter, RowReader<Row> patches) {
      List<Row> passing = passing(this, meta, filter);
      passing.forEach(row -> update(meta, row.id(), patches.read(row)));
      return passing.size();
    }
  }

  static final class OnePatchForEach extends ForwardingDriver {
    OnePatchForEach(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public long updateEach(PersistenceMeta meta, Filter filter, RowReader<Row> patches) {
      List<Row> passing = passing(this, meta, filter);
      return passing.isEmpty() ? 0 : updateWhere(meta, filter, patches.read(passing.get(0)));
    }
  }

  static final class DestroyedWithoutAFilter extends ForwardingDriver {
    DestroyedWithoutAFilter(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public long destroyAll(PersistenceMeta meta, Filter filter) {
      long passing = count(meta, filter);
      super.destroyAll(meta, Filter.all());
      return passing;
    }
  }

  static final class APageDestroyed extends ForwardingDriver {
    APageDestroyed(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public long destroyAll(PersistenceMeta meta, Filter filter) {
      List<Row> page = search(meta, PaginateParams.of(1, PAGE).filter(filter)).data();
      page.forEach(row -> destroy(meta, row.id()));
      return page.size();
    }
  }

  static final class DestroyedByFirstPart extends ForwardingDriver {
    DestroyedByFirstPart(PersistenceContract driver) {
      super(driver);
    }

    @Override
    public long destroyAll(PersistenceMeta meta, Filter filter) {
      FieldMeta first = meta.identityFields().get(0);
      List<Row> passing = passing(this, meta, filter);
      for (Row row : passing(this, meta, Filter.all())) {
        if (passing.stream().anyMatch(it -> it.id().value(0).equals(row.get(first.position())))) {
          destroy(meta, row.id());
        }
      }
      return passing.size();
    }
  }
}
