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

/**
 * Typed storage for {@link Billing.OrderLine} over any driver. Extend it to add methods of your
 * own.
 */
@Generated
@NullMarked
class Billing_OrderLineService extends RecordService<Billing.OrderLine> {
  /** A service that keeps its records by this driver. Does no I/O. */
  public Billing_OrderLineService(PersistenceContract driver) {
    super(Billing_OrderLineMeta.SCHEMA, driver);
  }

  /** As {@link #read(Id)}, by the identity's own type. */
  public Billing.OrderLine read(long number) {
    return read(Id.of(number));
  }

  /** As {@link #find(Id)}, by the identity's own type. */
  public Optional<Billing.OrderLine> find(long number) {
    return find(Id.of(number));
  }

  /** As {@link #findAll(Iterable)}, by the identity's own type. */
  public List<Billing.OrderLine> findAll(Collection<Long> ids) {
    return findAll(ids, number -> Id.of(number));
  }

  /** As {@link #exists(Id)}, by the identity's own type. */
  public boolean exists(long number) {
    return exists(Id.of(number));
  }

  /** As {@link #update(Id, Partial)}, by the identity's own type. */
  public Billing.OrderLine update(long number, Partial<Billing.OrderLine> patch) {
    return update(Id.of(number), patch);
  }

  /** As {@link #destroy(Id)}, by the identity's own type. */
  public void destroy(long number) {
    destroy(Id.of(number));
  }
}
