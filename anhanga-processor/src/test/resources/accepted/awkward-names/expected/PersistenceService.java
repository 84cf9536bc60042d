package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.service.Partial;
import dev.anhanga.runtime.service.RecordService;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/** Typed storage for {@link Persistence} over any driver. Extend it to add methods of your own. */
@Generated
@NullMarked
class PersistenceService extends RecordService<Persistence> {
  /** A service that keeps its records by this driver. Does no I/O. */
  public PersistenceService(PersistenceContract driver) {
    super(PersistenceMeta.SCHEMA, driver);
  }

  /** As {@link #read(Id)}, by the identity's own type. */
  public Persistence read(int id) {
    return read(Id.of(id));
  }

  /** As {@link #find(Id)}, by the identity's own type. */
  public Optional<Persistence> find(int id) {
    return find(Id.of(id));
  }

  /** As {@link #findAll(Iterable)}, by the identity's own type. */
  public List<Persistence> findAll(Collection<Integer> ids) {
    return findAll(ids, id -> Id.of(id));
  }

  /** As {@link #exists(Id)}, by the identity's own type. */
  public boolean exists(int id) {
    return exists(Id.of(id));
  }

  /** As {@link #update(Id, Partial)}, by the identity's own type. */
  public Persistence update(int id, Partial<Persistence> patch) {
    return update(Id.of(id), patch);
  }

  /** As {@link #destroy(Id)}, by the identity's own type. */
  public void destroy(int id) {
    destroy(Id.of(id));
  }
}
