package dev.anhanga.contract;

import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Mistakes in dividing rows into pages. */
final class PageFaults {

  private PageFaults() {}

  static final class TiesUnstable extends SearchFaults.FaultySearch {
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

  static final class PageTooShort extends SearchFaults.FaultySearch {
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

  static final class NextByFullness extends SearchFaults.FaultySearch {
    NextByFullness(PersistenceContract driver) {
      super(driver);
    }

    @Override
    PaginatedResult<Row> page(List<Row> found, PaginateParams<?> params) {
      List<Row> rows = super.page(found, params).data();
      return PaginatedResult.of(rows, found.size(), rows.size() == params.limit(), params);
    }
  }

  static final class TotalOfThePage extends SearchFaults.FaultySearch {
    TotalOfThePage(PersistenceContract driver) {
      super(driver);
    }

    @Override
    PaginatedResult<Row> page(List<Row> found, PaginateParams<?> params) {
      PaginatedResult<Row> page = super.page(found, params);
      return PaginatedResult.of(page.data(), page.data().size(), page.hasNext(), params);
    }
  }
}
