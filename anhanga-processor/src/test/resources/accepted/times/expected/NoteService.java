package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.service.Partial;
import dev.anhanga.runtime.service.RecordService;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/** Typed storage for {@link Note} over any driver. Extend it to add methods of your own. */
@Generated
@NullMarked
class NoteService extends RecordService<Note> {
  /** A service that keeps its records by this driver. Does no I/O. */
  public NoteService(PersistenceContract driver) {
    super(NoteMeta.SCHEMA, driver);
  }

  /** The same, with the clock that says when records are created and updated. */
  public NoteService(PersistenceContract driver, Clock clock) {
    super(NoteMeta.SCHEMA, driver, clock);
  }

  /** As {@link #read(Id)}, by the identity's own type. */
  public Note read(UUID id) {
    return read(Id.of(id));
  }

  /** As {@link #find(Id)}, by the identity's own type. */
  public Optional<Note> find(UUID id) {
    return find(Id.of(id));
  }

  /** As {@link #findAll(Iterable)}, by the identity's own type. */
  public List<Note> findAll(Collection<UUID> ids) {
    return findAll(ids, id -> Id.of(id));
  }

  /** As {@link #exists(Id)}, by the identity's own type. */
  public boolean exists(UUID id) {
    return exists(Id.of(id));
  }

  /** As {@link #update(Id, Partial)}, by the identity's own type. */
  public Note update(UUID id, Partial<Note> patch) {
    return update(Id.of(id), patch);
  }

  /** As {@link #destroy(Id)}, by the identity's own type. */
  public void destroy(UUID id) {
    destroy(Id.of(id));
  }
}
