package dev.anhanga.benchmarks.library.micronaut;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.Slice;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What is the same for each dialect, which a repository has to name. */
public interface MicronautRepository extends GenericRepository<MicronautPerson, UUID> {

  MicronautPerson save(MicronautPerson person);

  Iterable<MicronautPerson> saveAll(List<MicronautPerson> people);

  MicronautPerson getById(UUID id);

  void update(@Id UUID id, String email);

  Page<MicronautPerson> findByActiveAndVisitsGreaterThanEquals(
      boolean active, long visits, Pageable pageable);

  Slice<MicronautPerson> list(Pageable pageable);

  @Query("SELECT * FROM person ORDER BY id")
  Stream<MicronautPerson> stream();
}
