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

/** Typed storage for {@link Shop.Product} over any driver. Extend it to add methods of your own. */
@Generated
@NullMarked
public class Shop_ProductService extends RecordService<Shop.Product> {
  /** A service that keeps its records by this driver. Does no I/O. */
  public Shop_ProductService(PersistenceContract driver) {
    super(Shop_ProductMeta.SCHEMA, driver);
  }

  /** As {@link #read(Id)}, by the identity's own type. */
  public Shop.Product read(String code) {
    return read(Id.of(code));
  }

  /** As {@link #find(Id)}, by the identity's own type. */
  public Optional<Shop.Product> find(String code) {
    return find(Id.of(code));
  }

  /** As {@link #findAll(Iterable)}, by the identity's own type. */
  public List<Shop.Product> findAll(Collection<String> ids) {
    return findAll(ids, code -> Id.of(code));
  }

  /** As {@link #exists(Id)}, by the identity's own type. */
  public boolean exists(String code) {
    return exists(Id.of(code));
  }

  /** As {@link #update(Id, Partial)}, by the identity's own type. */
  public Shop.Product update(String code, Partial<Shop.Product> patch) {
    return update(Id.of(code), patch);
  }

  /** As {@link #destroy(Id)}, by the identity's own type. */
  public void destroy(String code) {
    destroy(Id.of(code));
  }
}
