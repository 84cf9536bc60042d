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
 * Typed storage for {@link Ledger.Currency} over any driver. Extend it to add methods of your own.
 */
@Generated
@NullMarked
class Ledger_CurrencyService extends RecordService<Ledger.Currency> {
  /** A service that keeps its records by this driver. Does no I/O. */
  public Ledger_CurrencyService(PersistenceContract driver) {
    super(Ledger_CurrencyMeta.SCHEMA, driver);
  }

  /** As {@link #read(Id)}, by the identity's own type. */
  public Ledger.Currency read(Ledger.IsoCode id) {
    return read(Id.of(storedPart("patch", Ledger_CurrencyMeta.PATCH_FORM, id)));
  }

  /** As {@link #find(Id)}, by the identity's own type. */
  public Optional<Ledger.Currency> find(Ledger.IsoCode id) {
    return find(Id.of(storedPart("patch", Ledger_CurrencyMeta.PATCH_FORM, id)));
  }

  /** As {@link #findAll(Iterable)}, by the identity's own type. */
  public List<Ledger.Currency> findAll(Collection<Ledger.IsoCode> ids) {
    return findAll(ids, id -> Id.of(storedPart("patch", Ledger_CurrencyMeta.PATCH_FORM, id)));
  }

  /** As {@link #exists(Id)}, by the identity's own type. */
  public boolean exists(Ledger.IsoCode id) {
    return exists(Id.of(storedPart("patch", Ledger_CurrencyMeta.PATCH_FORM, id)));
  }

  /** As {@link #update(Id, Partial)}, by the identity's own type. */
  public Ledger.Currency update(Ledger.IsoCode id, Partial<Ledger.Currency> patch) {
    return update(Id.of(storedPart("patch", Ledger_CurrencyMeta.PATCH_FORM, id)), patch);
  }

  /** As {@link #destroy(Id)}, by the identity's own type. */
  public void destroy(Ledger.IsoCode id) {
    destroy(Id.of(storedPart("patch", Ledger_CurrencyMeta.PATCH_FORM, id)));
  }
}
