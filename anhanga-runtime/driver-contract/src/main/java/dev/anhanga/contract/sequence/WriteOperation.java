package dev.anhanga.contract.sequence;

import dev.anhanga.runtime.query.Filter;
import java.util.List;

/** An operation that may change what is stored. */
sealed interface WriteOperation extends Operation {

  /** Makes the call. */
  Object answer(Session session);

  /** The call as Java says it. */
  String code();

  @Override
  default void run(Session session) {
    session.write(() -> answer(session));
  }

  @Override
  default String statement() {
    return "s.write(() -> " + code() + ");";
  }

  /** A whole record. */
  record Create(Fields record) implements WriteOperation {
    @Override
    public Object answer(Session session) {
      return session.service().create(session.row(record.inTurn()));
    }

    @Override
    public String code() {
      return "s.service().create(" + record.row() + ")";
    }
  }

  /** A record of which the rest is made. */
  record CreatePartly(Fields patch) implements WriteOperation {
    @Override
    public Object answer(Session session) {
      return session.service().create(session.patch(patch.inTurn()));
    }

    @Override
    public String code() {
      return "s.service().create(" + patch.patch() + ")";
    }
  }

  /** Several records. */
  record CreateAll(List<Fields> records) implements WriteOperation {
    @Override
    public Object answer(Session session) {
      return session.service().createAll(session.rows(records));
    }

    @Override
    public String code() {
      return "s.service().createAll(" + Fields.rows(records) + ")";
    }
  }

  /** A record that may be there. */
  record Upsert(Fields record) implements WriteOperation {
    @Override
    public Object answer(Session session) {
      return session.service().upsert(session.row(record.inTurn()));
    }

    @Override
    public String code() {
      return "s.service().upsert(" + record.row() + ")";
    }
  }

  /** Several records that may be there. */
  record UpsertAll(List<Fields> records) implements WriteOperation {
    @Override
    public Object answer(Session session) {
      return session.service().upsertAll(session.rows(records));
    }

    @Override
    public String code() {
      return "s.service().upsertAll(" + Fields.rows(records) + ")";
    }
  }

  /** All fields of a record, with its version checked. */
  record Update(Fields record) implements WriteOperation {
    @Override
    public Object answer(Session session) {
      return session.service().update(session.row(record.inTurn()));
    }

    @Override
    public String code() {
      return "s.service().update(" + record.row() + ")";
    }
  }

  /** All fields of several records. */
  record UpdateAll(List<Fields> records) implements WriteOperation {
    @Override
    public Object answer(Session session) {
      return session.service().updateAll(session.rows(records));
    }

    @Override
    public String code() {
      return "s.service().updateAll(" + Fields.rows(records) + ")";
    }
  }

  /** Some fields of the record with an identity. */
  record Patch(Reference id, Fields patch) implements WriteOperation {
    @Override
    public Object answer(Session session) {
      return session.service().update(session.id(id.toArray()), session.patch(patch.inTurn()));
    }

    @Override
    public String code() {
      return "s.service().update(" + id.code() + ", " + patch.patch() + ")";
    }
  }

  /** Some fields of a record, with its version checked. */
  record PatchRecord(Fields record, Fields patch) implements WriteOperation {
    @Override
    public Object answer(Session session) {
      return session.service().update(session.row(record.inTurn()), session.patch(patch.inTurn()));
    }

    @Override
    public String code() {
      return "s.service().update(" + record.row() + ", " + patch.patch() + ")";
    }
  }

  /** Some fields of all records that pass a filter. */
  record UpdateWhere(Filter filter, Fields patch) implements WriteOperation {
    @Override
    public Object answer(Session session) {
      return session.service().updateWhere(filter, session.patch(patch.inTurn()));
    }

    @Override
    public String code() {
      return "s.service().updateWhere(" + FilterCode.of(filter) + ", " + patch.patch() + ")";
    }
  }

  /** All records that pass a filter are removed. */
  record DestroyAll(Filter filter) implements WriteOperation {
    @Override
    public Object answer(Session session) {
      return session.service().destroyAll(filter);
    }

    @Override
    public String code() {
      return "s.service().destroyAll(" + FilterCode.of(filter) + ")";
    }
  }

  /** The record with an identity is removed. */
  record Destroy(Reference id) implements WriteOperation {
    @Override
    public Object answer(Session session) {
      return session.destroy(session.id(id.toArray()));
    }

    @Override
    public String code() {
      return "s.destroy(" + id.code() + ")";
    }
  }

  /** A record is removed, with its version checked. */
  record DestroyRecord(Fields record) implements WriteOperation {
    @Override
    public Object answer(Session session) {
      return session.destroy(session.row(record.inTurn()));
    }

    @Override
    public String code() {
      return "s.destroy(" + record.row() + ")";
    }
  }
}
