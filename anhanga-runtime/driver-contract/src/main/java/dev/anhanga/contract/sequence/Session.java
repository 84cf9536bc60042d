package dev.anhanga.contract.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.anhanga.runtime.Anhanga;
import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.persistence.Rows;
import dev.anhanga.runtime.query.Cursor;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import dev.anhanga.runtime.service.Partial;
import dev.anhanga.runtime.service.ServiceContract;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Operations on one driver, and what it answered to each, as text. Two drivers agree if their
 * sessions have the same {@link #answers()} after the same operations. Printed tests are written
 * with it. For one thread.
 */
public final class Session {

  private static final int MOST_PAGES = 200;

  private final PersistenceMeta meta;
  private final PersistenceContract driver;
  private final ServiceContract<Row> service;
  private final AnswerText text;
  private final List<Object> made = new ArrayList<>();
  private final List<String> answers = new ArrayList<>();
  private boolean inTransaction;

  /** A session over the records of a meta that the driver has. Doesn't close the driver. */
  public Session(PersistenceMeta meta, PersistenceContract driver) {
    this.meta = meta;
    this.driver = driver;
    this.service = Anhanga.createService(new RowSchema(meta), driver);
    this.text = new AnswerText(meta, made);
  }

  /**
   * Does the same on a driver and in memory.
   *
   * @throws AssertionError if the driver answers otherwise than memory does
   */
  public static void assertSameAsInMemory(
      PersistenceMeta meta, PersistenceContract driver, Consumer<Session> operations) {
    Session memory = new Session(meta, new MemoryDriver());
    Session other = new Session(meta, driver);
    operations.accept(memory);
    operations.accept(other);
    assertEquals(String.join("\n", memory.answers()), String.join("\n", other.answers()));
  }

  /** Removes all records, and begins anew. */
  void restart() {
    service.destroyAll(Filter.all());
    if (service.exists(Filter.all())) {
      throw new AssertionError("destroyAll leaves records behind: " + service.list());
    }
    made.clear();
    answers.clear();
  }

  /** The service that is asked. */
  public ServiceContract<Row> service() {
    return service;
  }

  /** What was answered so far, and what was stored after each write. */
  public List<String> answers() {
    return Collections.unmodifiableList(answers);
  }

  /** A record: the fields' names and values in turn. */
  public Row row(@Nullable Object... namesAndValues) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    for (int index = 0; index < namesAndValues.length; index += 2) {
      fields.put(String.valueOf(namesAndValues[index]), resolved(namesAndValues[index + 1]));
    }
    return Row.of(meta, fields);
  }

  List<Row> rows(List<Fields> records) {
    return records.stream().map(record -> row(record.inTurn())).toList();
  }

  /** A patch: the names and values of its fields in turn. */
  public Partial<Row> patch(@Nullable Object... namesAndValues) {
    Row row = row(namesAndValues);
    return () -> row;
  }

  /** An identity with these values. */
  public Id id(Object... values) {
    Object[] resolved = Arrays.stream(values).map(this::resolved).toArray();
    return resolved.length == 1 ? Id.of(resolved[0]) : Id.of(resolved);
  }

  private @Nullable Object resolved(@Nullable Object value) {
    return value instanceof Made reference ? made(reference.index()) : value;
  }

  /**
   * The identity that the store made for the record that was seen at this place, from 0; if there
   * is none yet, one that no store makes, which comes before all that it does.
   */
  public Object made(int index) {
    FieldMeta identity = meta.identityFields().get(0);
    return index < made.size() ? made.get(index) : Rows.ofType(identity, -1L - index);
  }

  /** A JSON object: its keys and values in turn. */
  public static Map<String, @Nullable Object> tree(@Nullable Object... keysAndValues) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    for (int index = 0; index < keysAndValues.length; index += 2) {
      tree.put(String.valueOf(keysAndValues[index]), keysAndValues[index + 1]);
    }
    return tree;
  }

  /** Asks, and keeps the answer. */
  public void read(Supplier<?> call) {
    try {
      answers.add(text.of(call.get()));
    } catch (RuntimeException e) {
      answers.add(text.of(e));
    }
  }

  /** Changes something, and keeps the answer and what is stored then. */
  public void write(Supplier<?> call) {
    read(call);
    if (!inTransaction) {
      read(service::list);
    }
  }

  /**
   * Runs these calls in a transaction. What fails in it is caught, so that the transaction has to
   * remember it.
   *
   * @param isKept whether the work ends well
   */
  public void transaction(boolean isKept, Runnable calls) {
    int seenBefore = made.size();
    write(
        () -> {
          inTransaction = true;
          try {
            driver.transaction(
                () -> {
                  calls.run();
                  if (!isKept) {
                    throw new IllegalStateException("undone");
                  }
                });
            return true;
          } catch (RuntimeException e) {
            // What was made and undone may be made again.
            made.subList(seenBefore, made.size()).clear();
            throw e;
          } finally {
            inTransaction = false;
          }
        });
  }

  /** Removes the record with an identity. */
  public boolean destroy(Id id) {
    service.destroy(id);
    return true;
  }

  /** Removes a record, with its version checked. */
  public boolean destroy(Row record) {
    service.destroy(record);
    return true;
  }

  /** The first so many records of a stream. */
  public List<Row> some(int most, PaginateParams<Row> query) {
    try (Stream<Row> rows = service.stream(unused -> query)) {
      return rows.limit(most).toList();
    }
  }

  /** All pages from this one to the last, and from there back to the first, by cursors. */
  public List<PaginatedResult<Row>> walk(PaginateParams<Row> query) {
    List<PaginatedResult<Row>> pages = new ArrayList<>();
    PaginatedResult<Row> page = service.paginate(query);
    pages.add(page);
    for (var next = page.next(); next.isPresent(); next = page.next()) {
      page = visited(pages, next);
    }
    for (var previous = page.previous(); previous.isPresent(); previous = page.previous()) {
      page = visited(pages, previous);
    }
    return pages;
  }

  private PaginatedResult<Row> visited(
      List<PaginatedResult<Row>> pages, Optional<PaginateParams<Row>> query) {
    if (pages.size() > MOST_PAGES) {
      throw new IllegalStateException("The walk has no end.");
    }
    PaginateParams<Row> params = query.orElseThrow();
    String token = params.cursor().orElseThrow().token();
    PaginatedResult<Row> page = service.paginate(params.cursor(Cursor.of(token)));
    pages.add(page);
    return page;
  }
}
