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

/** Typed storage for {@link Position} over any driver. Extend it to add methods of your own. */
@Generated
@NullMarked
public class PositionService extends RecordService<Position> {
  /** A service that keeps its records by this driver. Does no I/O. */
  public PositionService(PersistenceContract driver) {
    super(PositionMeta.SCHEMA, driver);
  }

  /** As {@link #read(Id)}, by the identity's own type. */
  public Position read(String id) {
    return read(Id.of(id));
  }

  /** As {@link #find(Id)}, by the identity's own type. */
  public Optional<Position> find(String id) {
    return find(Id.of(id));
  }

  /** As {@link #findAll(Iterable)}, by the identity's own type. */
  public List<Position> findAll(Collection<String> ids) {
    return findAll(ids, id -> Id.of(id));
  }

  /** As {@link #exists(Id)}, by the identity's own type. */
  public boolean exists(String id) {
    return exists(Id.of(id));
  }

  /** As {@link #update(Id, Partial)}, by the identity's own type. */
  public Position update(String id, Partial<Position> patch) {
    return update(Id.of(id), patch);
  }

  /** As {@link #destroy(Id)}, by the identity's own type. */
  public void destroy(String id) {
    destroy(Id.of(id));
  }

  /** The record with this value, which is unique, if there is one. */
  public Optional<Position> findByANameSoLongThatNothingFitsOnItsLine(
      String aNameSoLongThatNothingFitsOnItsLine) {
    return findOne(
        PositionMeta.A_NAME_SO_LONG_THAT_NOTHING_FITS_ON_ITS_LINE.equalTo(aNameSoLongThatNothingFitsOnItsLine));
  }
}
