package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.service.Partial;
import dev.anhanga.runtime.service.RecordService;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/** Typed storage for {@link Market.Visit} over any driver. Extend it to add methods of your own. */
@Generated
@NullMarked
public class Market_VisitService extends RecordService<Market.Visit> {
  /** A service that keeps its records by this driver. Does no I/O. */
  public Market_VisitService(PersistenceContract driver) {
    super(Market_VisitMeta.SCHEMA, driver);
  }

  /** As {@link #read(Id)}, by the identity's parts. */
  public Market.Visit read(Market.Kind patch_, long id, LocalDate day, UUID driver) {
    return read(Id.of(patch_, id, day, driver));
  }

  /** As {@link #find(Id)}, by the identity's parts. */
  public Optional<Market.Visit> find(Market.Kind patch_, long id, LocalDate day, UUID driver) {
    return find(Id.of(patch_, id, day, driver));
  }

  /** As {@link #exists(Id)}, by the identity's parts. */
  public boolean exists(Market.Kind patch_, long id, LocalDate day, UUID driver) {
    return exists(Id.of(patch_, id, day, driver));
  }

  /** As {@link #update(Id, Partial)}, by the identity's parts. */
  public Market.Visit update(Market.Kind patch_, long id, LocalDate day, UUID driver,
      Partial<Market.Visit> patch) {
    return update(Id.of(patch_, id, day, driver), patch);
  }

  /** As {@link #destroy(Id)}, by the identity's parts. */
  public void destroy(Market.Kind patch_, long id, LocalDate day, UUID driver) {
    destroy(Id.of(patch_, id, day, driver));
  }
}
