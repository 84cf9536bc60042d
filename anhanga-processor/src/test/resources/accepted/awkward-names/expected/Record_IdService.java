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

/** Typed storage for {@link Record.Id} over any driver. Extend it to add methods of your own. */
@Generated
@NullMarked
class Record_IdService extends RecordService<Record.Id> {
  /** A service that keeps its records by this driver. Does no I/O. */
  public Record_IdService(PersistenceContract driver) {
    super(Record_IdMeta.SCHEMA, driver);
  }

  /** As {@link #read(Id)}, by the identity's own type. */
  public Record.Id read(long id) {
    return read(Id.of(id));
  }

  /** As {@link #find(Id)}, by the identity's own type. */
  public Optional<Record.Id> find(long id) {
    return find(Id.of(id));
  }

  /** As {@link #findAll(Iterable)}, by the identity's own type. */
  public List<Record.Id> findAll(Collection<Long> ids) {
    return findAll(ids, id -> Id.of(id));
  }

  /** As {@link #exists(Id)}, by the identity's own type. */
  public boolean exists(long id) {
    return exists(Id.of(id));
  }

  /** As {@link #update(Id, Partial)}, by the identity's own type. */
  public Record.Id update(long id, Partial<Record.Id> patch) {
    return update(Id.of(id), patch);
  }

  /** As {@link #destroy(Id)}, by the identity's own type. */
  public void destroy(long id) {
    destroy(Id.of(id));
  }
}
