package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.service.Partial;
import dev.anhanga.runtime.service.RecordService;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/** Typed storage for {@link Shipment} over any driver. Extend it to add methods of your own. */
@Generated
@NullMarked
class ShipmentService extends RecordService<Shipment> {
  /** A service that keeps its records by this driver. Does no I/O. */
  public ShipmentService(PersistenceContract driver) {
    super(ShipmentMeta.SCHEMA, driver);
  }

  /** As {@link #read(Id)}, by the identity's own type. */
  public Shipment read(UUID id) {
    return read(Id.of(id));
  }

  /** As {@link #find(Id)}, by the identity's own type. */
  public Optional<Shipment> find(UUID id) {
    return find(Id.of(id));
  }

  /** As {@link #findAll(Iterable)}, by the identity's own type. */
  public List<Shipment> findAll(Collection<UUID> ids) {
    return findAll(ids, id -> Id.of(id));
  }

  /** As {@link #exists(Id)}, by the identity's own type. */
  public boolean exists(UUID id) {
    return exists(Id.of(id));
  }

  /** As {@link #update(Id, Partial)}, by the identity's own type. */
  public Shipment update(UUID id, Partial<Shipment> patch) {
    return update(Id.of(id), patch);
  }

  /** As {@link #destroy(Id)}, by the identity's own type. */
  public void destroy(UUID id) {
    destroy(Id.of(id));
  }

  /** The record with this value, which is unique, if there is one. */
  public Optional<Shipment> findBySite(URI site) {
    return findOne(ShipmentMeta.SITE.equalTo(site));
  }
}
