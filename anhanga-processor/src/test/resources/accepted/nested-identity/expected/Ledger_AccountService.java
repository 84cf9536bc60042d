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

/**
 * Typed storage for {@link Ledger.Account} over any driver. Extend it to add methods of your own.
 */
@Generated
@NullMarked
class Ledger_AccountService extends RecordService<Ledger.Account> {
  /** A service that keeps its records by this driver. Does no I/O. */
  public Ledger_AccountService(PersistenceContract driver) {
    super(Ledger_AccountMeta.SCHEMA, driver);
  }

  /** As {@link #read(Id)}, by the identity's own type. */
  public Ledger.Account read(Ledger.AccountId id) {
    return read(Id.of(id.value()));
  }

  /** As {@link #find(Id)}, by the identity's own type. */
  public Optional<Ledger.Account> find(Ledger.AccountId id) {
    return find(Id.of(id.value()));
  }

  /** As {@link #findAll(Iterable)}, by the identity's own type. */
  public List<Ledger.Account> findAll(Collection<Ledger.AccountId> ids) {
    return findAll(ids, id -> Id.of(id.value()));
  }

  /** As {@link #exists(Id)}, by the identity's own type. */
  public boolean exists(Ledger.AccountId id) {
    return exists(Id.of(id.value()));
  }

  /** As {@link #update(Id, Partial)}, by the identity's own type. */
  public Ledger.Account update(Ledger.AccountId id, Partial<Ledger.Account> patch) {
    return update(Id.of(id.value()), patch);
  }

  /** As {@link #destroy(Id)}, by the identity's own type. */
  public void destroy(Ledger.AccountId id) {
    destroy(Id.of(id.value()));
  }

  /** As {@link #read(Id)}, by the identity's own type. */
  public Ledger.Account read(UUID value) {
    return read(Id.of(value));
  }

  /** As {@link #find(Id)}, by the identity's own type. */
  public Optional<Ledger.Account> find(UUID value) {
    return find(Id.of(value));
  }

  /** As {@link #exists(Id)}, by the identity's own type. */
  public boolean exists(UUID value) {
    return exists(Id.of(value));
  }

  /** As {@link #update(Id, Partial)}, by the identity's own type. */
  public Ledger.Account update(UUID value, Partial<Ledger.Account> patch) {
    return update(Id.of(value), patch);
  }

  /** As {@link #destroy(Id)}, by the identity's own type. */
  public void destroy(UUID value) {
    destroy(Id.of(value));
  }
}
