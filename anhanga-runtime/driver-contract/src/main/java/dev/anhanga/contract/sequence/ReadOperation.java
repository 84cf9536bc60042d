package dev.anhanga.contract.sequence;

import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.Filter;
import java.util.List;
import java.util.stream.Stream;

/** An operation that changes nothing. */
sealed interface ReadOperation extends Operation {

  /** Makes the call. */
  Object answer(Session session);

  /** The call as Java says it. */
  String code();

  @Override
  default void run(Session session) {
    session.read(() -> answer(session));
  }

  @Override
  default String statement() {
    return "s.read(() -> " + code() + ");";
  }

  /** One record, which should be there. */
  record Read(Reference id) implements ReadOperation {
    @Override
    public Object answer(Session session) {
      return session.service().read(session.id(id.toArray()));
    }

    @Override
    public String code() {
      return "s.service().read(" + id.code() + ")";
    }
  }

  /** One record, if it is there. */
  record Find(Reference id) implements ReadOperation {
    @Override
    public Object answer(Session session) {
      return session.service().find(session.id(id.toArray()));
    }

    @Override
    public String code() {
      return "s.service().find(" + id.code() + ")";
    }
  }

  /** Several records by their identities. */
  record FindAll(List<Reference> ids) implements ReadOperation {
    @Override
    public Object answer(Session session) {
      return session.service().findAll(ids.stream().map(id -> session.id(id.toArray())).toList());
    }

    @Override
    public String code() {
      return "s.service().findAll(" + Reference.codes(ids) + ")";
    }
  }

  /** Whether a record is there. */
  record Exists(Reference id) implements ReadOperation {
    @Override
    public Object answer(Session session) {
      return session.service().exists(session.id(id.toArray()));
    }

    @Override
    public String code() {
      return "s.service().exists(" + id.code() + ")";
    }
  }

  /** Whether any record passes a filter. */
  record ExistsWhere(Filter filter) implements ReadOperation {
    @Override
    public Object answer(Session session) {
      return session.service().exists(filter);
    }

    @Override
    public String code() {
      return "s.service().exists(" + FilterCode.of(filter) + ")";
    }
  }

  /** How many records pass a filter. */
  record Count(Filter filter) implements ReadOperation {
    @Override
    public Object answer(Session session) {
      return session.service().count(filter);
    }

    @Override
    public String code() {
      return "s.service().count(" + FilterCode.of(filter) + ")";
    }
  }

  /** One page, by number. */
  record Page(Query query) implements ReadOperation {
    @Override
    public Object answer(Session session) {
      return session.service().paginate(query.params());
    }

    @Override
    public String code() {
      return "s.service().paginate(" + query.code() + ")";
    }
  }

  /** From a page to the last one by cursors, and back to the first. */
  record Walk(Query query) implements ReadOperation {
    @Override
    public Object answer(Session session) {
      return session.walk(query.params());
    }

    @Override
    public String code() {
      return "s.walk(" + query.code() + ")";
    }
  }

  /** All records, as a list. */
  record ListAll(Query query) implements ReadOperation {
    @Override
    public Object answer(Session session) {
      return session.service().list(unused -> query.params());
    }

    @Override
    public String code() {
      return "s.service().list(unused -> " + query.code() + ")";
    }
  }

  /** The first so many records of a stream that has more. */
  record StreamSome(Query query, int most) implements ReadOperation {
    @Override
    public Object answer(Session session) {
      try (Stream<Row> rows = session.service().stream(unused -> query.params())) {
        return rows.limit(most).toList();
      }
    }

    @Override
    public String code() {
      return "s.some(" + most + ", " + query.code() + ")";
    }
  }
}
