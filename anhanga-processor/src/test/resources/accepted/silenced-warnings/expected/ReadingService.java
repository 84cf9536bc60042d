package demo.silenced;

import dev.anhanga.annotations.Generated;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.service.Partial;
import dev.anhanga.runtime.service.RecordService;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/** Typed storage for {@link Reading} over any driver. Extend it to add methods of your own. */
@Generated
@NullMarked
class ReadingService extends RecordService<Reading> {
  /** A service that keeps its records by this driver. Does no I/O. */
  public ReadingService(PersistenceContract driver) {
    super(ReadingMeta.SCHEMA, driver);
  }

  /** As {@link #read(Id)}, by the identity's own type. */
  public Reading read(double celsius) {
    return read(Id.of(celsius));
  }

  /** As {@link #find(Id)}, by the identity's own type. */
  public Optional<Reading> find(double celsius) {
    return find(Id.of(celsius));
  }

  /** As {@link #findAll(Iterable)}, by the identity's own type. */
  public List<Reading> findAll(Collection<Double> ids) {
    return findAll(ids, celsius -> Id.of(celsius));
  }

  /** As {@link #exists(Id)}, by the identity's own type. */
  public boolean exists(double celsius) {
    return exists(Id.of(celsius));
  }

  /** As {@link #update(Id, Partial)}, by the identity's own type. */
  public Reading update(double celsius, Partial<Reading> patch) {
    return update(Id.of(celsius), patch);
  }

  /** As {@link #destroy(Id)}, by the identity's own type. */
  public void destroy(double celsius) {
    destroy(Id.of(celsius));
  }
}
