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

/** Typed storage for {@link Member} over any driver. Extend it to add methods of your own. */
@Generated
@NullMarked
class MemberService extends RecordService<Member> {
  /** A service that keeps its records by this driver. Does no I/O. */
  public MemberService(PersistenceContract driver) {
    super(MemberMeta.SCHEMA, driver);
  }

  /** As {@link #read(Id)}, by the identity's own type. */
  public Member read(UUID id) {
    return read(Id.of(id));
  }

  /** As {@link #find(Id)}, by the identity's own type. */
  public Optional<Member> find(UUID id) {
    return find(Id.of(id));
  }

  /** As {@link #findAll(Iterable)}, by the identity's own type. */
  public List<Member> findAll(Collection<UUID> ids) {
    return findAll(ids, id -> Id.of(id));
  }

  /** As {@link #exists(Id)}, by the identity's own type. */
  public boolean exists(UUID id) {
    return exists(Id.of(id));
  }

  /** As {@link #update(Id, Partial)}, by the identity's own type. */
  public Member update(UUID id, Partial<Member> patch) {
    return update(Id.of(id), patch);
  }

  /** As {@link #destroy(Id)}, by the identity's own type. */
  public void destroy(UUID id) {
    destroy(Id.of(id));
  }

  /** The record with this value, which is unique, if there is one. */
  public Optional<Member> findByEmail(String email) {
    return findOne(MemberMeta.EMAIL.equalTo(email));
  }

  /** The record with these values, which are unique together, if there is one. */
  public Optional<Member> findByTenantAndEmail(UUID tenant, String email) {
    return findOne(MemberMeta.TENANT.equalTo(tenant).and(MemberMeta.EMAIL.equalTo(email)));
  }

  /** The record with these values, which are unique together, if there is one. */
  public Optional<Member> findByTenantAndLevelAndNumber(UUID tenant, Member.Level level,
      int number) {
    return findOne(MemberMeta.TENANT.equalTo(tenant).and(MemberMeta.LEVEL.equalTo(level))
        .and(MemberMeta.NUMBER.equalTo(number)));
  }

  /** The record with this value, which is unique, if there is one. */
  public Optional<Member> findByCard(long card) {
    return findOne(MemberMeta.CARD.equalTo(card));
  }
}
