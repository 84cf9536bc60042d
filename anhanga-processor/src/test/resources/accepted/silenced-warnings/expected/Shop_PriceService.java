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

/** Typed storage for {@link Shop.Price} over any driver. Extend it to add methods of your own. */
@Generated
@NullMarked
class Shop_PriceService extends RecordService<Shop.Price> {
  /** A service that keeps its records by this driver. Does no I/O. */
  public Shop_PriceService(PersistenceContract driver) {
    super(Shop_PriceMeta.SCHEMA, driver);
  }

  /** As {@link #read(Id)}, by the identity's own type. */
  public Shop.Price read(double amount) {
    return read(Id.of(amount));
  }

  /** As {@link #find(Id)}, by the identity's own type. */
  public Optional<Shop.Price> find(double amount) {
    return find(Id.of(amount));
  }

  /** As {@link #findAll(Iterable)}, by the identity's own type. */
  public List<Shop.Price> findAll(Collection<Double> ids) {
    return findAll(ids, amount -> Id.of(amount));
  }

  /** As {@link #exists(Id)}, by the identity's own type. */
  public boolean exists(double amount) {
    return exists(Id.of(amount));
  }

  /** As {@link #update(Id, Partial)}, by the identity's own type. */
  public Shop.Price update(double amount, Partial<Shop.Price> patch) {
    return update(Id.of(amount), patch);
  }

  /** As {@link #destroy(Id)}, by the identity's own type. */
  public void destroy(double amount) {
    destroy(Id.of(amount));
  }

  /** The record with this value, which is unique, if there is one. */
  public Optional<Shop.Price> findByIsLast(boolean isLast) {
    return findOne(Shop_PriceMeta.IS_LAST.equalTo(isLast));
  }
}
