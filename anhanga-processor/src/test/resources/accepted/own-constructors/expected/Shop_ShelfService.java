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

/** Typed storage for {@link Shop.Shelf} over any driver. Extend it to add methods of your own. */
@Generated
@NullMarked
@SuppressWarnings({"deprecation", "removal"})
public class Shop_ShelfService extends RecordService<Shop.Shelf> {
  /** A service that keeps its records by this driver. Does no I/O. */
  public Shop_ShelfService(PersistenceContract driver) {
    super(Shop_ShelfMeta.SCHEMA, driver);
  }

  /** As {@link #read(Id)}, by the identity's own type. */
  public Shop.Shelf read(int number) {
    return read(Id.of(number));
  }

  /** As {@link #find(Id)}, by the identity's own type. */
  public Optional<Shop.Shelf> find(int number) {
    return find(Id.of(number));
  }

  /** As {@link #findAll(Iterable)}, by the identity's own type. */
  public List<Shop.Shelf> findAll(Collection<Integer> ids) {
    return findAll(ids, number -> Id.of(number));
  }

  /** As {@link #exists(Id)}, by the identity's own type. */
  public boolean exists(int number) {
    return exists(Id.of(number));
  }

  /** As {@link #update(Id, Partial)}, by the identity's own type. */
  public Shop.Shelf update(int number, Partial<Shop.Shelf> patch) {
    return update(Id.of(number), patch);
  }

  /** As {@link #destroy(Id)}, by the identity's own type. */
  public void destroy(int number) {
    destroy(Id.of(number));
  }
}
