package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.service.Partial;
import dev.anhanga.runtime.service.RecordService;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/** Typed storage for {@link Basket} over any driver. Extend it to add methods of your own. */
@Generated
@NullMarked
public class BasketService extends RecordService<Basket> {
  /** A service that keeps its records by this driver. Does no I/O. */
  public BasketService(PersistenceContract driver) {
    super(BasketMeta.SCHEMA, driver);
  }

  /** As {@link #read(Id)}, by the identity's own type. */
  public Basket read(UUID id) {
    return read(Id.of(id));
  }

  /** As {@link #find(Id)}, by the identity's own type. */
  public Optional<Basket> find(UUID id) {
    return find(Id.of(id));
  }

  /** As {@link #findAll(Iterable)}, by the identity's own type. */
  public List<Basket> findAll(Collection<UUID> ids) {
    return findAll(ids, id -> Id.of(id));
  }

  /** As {@link #exists(Id)}, by the identity's own type. */
  public boolean exists(UUID id) {
    return exists(Id.of(id));
  }

  /** As {@link #update(Id, Partial)}, by the identity's own type. */
  public Basket update(UUID id, Partial<Basket> patch) {
    return update(Id.of(id), patch);
  }

  /** As {@link #destroy(Id)}, by the identity's own type. */
  public void destroy(UUID id) {
    destroy(Id.of(id));
  }
}
