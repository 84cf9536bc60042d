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

/**
 * Typed storage for {@link Shop.Customer} over any driver. Extend it to add methods of your own.
 */
@Generated
@NullMarked
class Shop_CustomerService extends RecordService<Shop.Customer> {
  /** A service that keeps its records by this driver. Does no I/O. */
  public Shop_CustomerService(PersistenceContract driver) {
    super(Shop_CustomerMeta.SCHEMA, driver);
  }

  /** As {@link #read(Id)}, by the identity's own type. */
  public Shop.Customer read(String name) {
    return read(Id.of(name));
  }

  /** As {@link #find(Id)}, by the identity's own type. */
  public Optional<Shop.Customer> find(String name) {
    return find(Id.of(name));
  }

  /** As {@link #findAll(Iterable)}, by the identity's own type. */
  public List<Shop.Customer> findAll(Collection<String> ids) {
    return findAll(ids, name -> Id.of(name));
  }

  /** As {@link #exists(Id)}, by the identity's own type. */
  public boolean exists(String name) {
    return exists(Id.of(name));
  }

  /** As {@link #update(Id, Partial)}, by the identity's own type. */
  public Shop.Customer update(String name, Partial<Shop.Customer> patch) {
    return update(Id.of(name), patch);
  }

  /** As {@link #destroy(Id)}, by the identity's own type. */
  public void destroy(String name) {
    destroy(Id.of(name));
  }

  /** The record with this value, which is unique, if there is one. */
  public Optional<Shop.Customer> findByIsFirst(boolean isFirst) {
    return findOne(Shop_CustomerMeta.IS_FIRST.equalTo(isFirst));
  }
}
