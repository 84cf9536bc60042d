package dev.anhanga.runtime.service;

import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.persistence.AsyncPersistenceContract;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.persistence.Stages;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import dev.anhanga.runtime.query.SearchPlan;
import java.util.concurrent.CompletionStage;

/** A page that is asked for: one search, and another where that can't count. */
record Page<T>(PersistenceMeta meta, SearchPlan<T> plan, RecordReader<T> reader) {

  PaginatedResult<T> of(PersistenceContract driver) {
    PaginatedResult<T> page = driver.search(meta, plan.lowered(), plan.keepingKeys(reader));
    PaginateParams<T> counting = plan.counting();
    return plan.complete(page, counting == null ? null : driver.search(meta, counting));
  }

  CompletionStage<PaginatedResult<T>> of(AsyncPersistenceContract driver) {
    CompletionStage<PaginatedResult<T>> found =
        driver.search(meta, plan.lowered(), plan.keepingKeys(reader));
    PaginateParams<T> counting = plan.counting();
    return counting == null
        ? Stages.map(found, page -> plan.complete(page, null))
        : Stages.then(
            found,
            page -> Stages.map(driver.search(meta, counting), count -> plan.complete(page, count)));
  }
}
