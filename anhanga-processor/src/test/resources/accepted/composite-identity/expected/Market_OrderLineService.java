package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.service.Partial;
import dev.anhanga.runtime.service.RecordService;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/**
 * Typed storage for {@link Market.OrderLine} over any driver. Extend it to add methods of your own.
 */
@Generated
@NullMarked
public class Market_OrderLineService extends RecordService<Market.OrderLine> {
  /** A service that keeps its records by this driver. Does no I/O. */
  public Market_OrderLineService(PersistenceContract driver) {
    super(Market_OrderLineMeta.SCHEMA, driver);
  }

  /** As {@link #read(Id)}, by the identity's parts. */
  public Market.OrderLine read(UUID orderId, int line) {
    return read(Id.of(orderId, line));
  }

  /** As {@link #find(Id)}, by the identity's parts. */
  public Optional<Market.OrderLine> find(UUID orderId, int line) {
    return find(Id.of(orderId, line));
  }

  /** As {@link #exists(Id)}, by the identity's parts. */
  public boolean exists(UUID orderId, int line) {
    return exists(Id.of(orderId, line));
  }

  /** As {@link #update(Id, Partial)}, by the identity's parts. */
  public Market.OrderLine update(UUID orderId, int line, Partial<Market.OrderLine> patch) {
    return update(Id.of(orderId, line), patch);
  }

  /** As {@link #destroy(Id)}, by the identity's parts. */
  public void destroy(UUID orderId, int line) {
    destroy(Id.of(orderId, line));
  }
}
