package dev.anhanga.benchmarks.library.spring;

import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.CrudRepository;

/** Spring Data makes the class. */
interface SpringRepository extends CrudRepository<SpringPerson, UUID> {

  Page<SpringPerson> findByActiveAndVisitsGreaterThanEqual(
      boolean active, long visits, Pageable pageable);
}
