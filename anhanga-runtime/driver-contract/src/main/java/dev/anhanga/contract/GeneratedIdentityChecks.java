package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.Capability;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The store makes identities where none is given. */
public interface GeneratedIdentityChecks extends DriverChecks {

  private Table tickets(DataType type) {
    needs(Capability.GENERATED_IDENTITY);
    return Table.of(Metas.ticket(type), driver());
  }

  private static Object id(DataType type, long value) {
    return type == DataType.INT ? (Object) Math.toIntExact(value) : (Object) value;
  }

  private static long id(Row ticket) {
    return ((Number) ticket.id().value(0)).longValue();
  }

  /** Create returns it, in the type of the field, and the record is found by it. */
  @ParameterizedTest
  @EnumSource(names = {"INT", "LONG"})
  default void madeIdentitiesAreReturnedAndDiffer(DataType type) {
    Table tickets = tickets(type);
    Set<Object> ids = new HashSet<>();
    for (int number = 0; number < 5; number++) {
      Row created = tickets.create("title", "ticket " + number);
      Object id = created.id().value(0);
      assertTrue(type.javaType().isInstance(id), "of the field's type");
      assertTrue(id(created) > 0, "greater than 0");
      assertTrue(ids.add(id), "made once");
      Expect.row(created, tickets.read(id));
      Expect.value("ticket " + number, created, "title");
    }
  }

  /** A 0, which is what a primitive component holds, means absent. */
  @ParameterizedTest
  @EnumSource(names = {"INT", "LONG"})
  default void zeroMeansAbsent(DataType type) {
    Table tickets = tickets(type);
    Row record = tickets.row("id", id(type, 0), "title", "by record");
    assertTrue(id(tickets.service().create(record)) > 0);
    assertTrue(id(tickets.create("id", id(type, 0), "title", "by patch")) > 0);
    assertEquals(2, tickets.size());
  }

  /** An identity that is given is kept, and taken once. */
  @ParameterizedTest
  @EnumSource(names = {"INT", "LONG"})
  default void givenIdentityIsKept(DataType type) {
    Table tickets = tickets(type);
    Expect.value(id(type, 1_000), tickets.create("id", id(type, 1_000), "title", "given"), "id");
    Expect.value("given", tickets.read(id(type, 1_000)), "title");
    DuplicateRecordException refused =
        assertThrows(
            DuplicateRecordException.class,
            () -> tickets.create("id", id(type, 1_000), "title", "again"));
    assertEquals(List.of("id"), refused.fields());
    assertEquals(1, tickets.size());
  }

  /** What the store makes later is none of those that were given before. */
  @ParameterizedTest
  @EnumSource(names = {"INT", "LONG"})
  default void madeIdentitiesAreNoneOfTheGivenOnes(DataType type) {
    Table tickets = tickets(type);
    long first = id(tickets.create("title", "made"));
    tickets.create("id", id(type, first + 1), "title", "given");
    tickets.create("id", id(type, first + 2), "title", "given");
    tickets.create("title", "made");
    tickets.create("title", "made");
    assertEquals(5, tickets.size());
  }

  /** A batch may hold both kinds, and comes back in the order it was given. */
  @ParameterizedTest
  @EnumSource(names = {"INT", "LONG"})
  default void batchesGetIdentitiesInOrder(DataType type) {
    Table tickets = tickets(type);
    List<Row> given = new ArrayList<>();
    for (int number = 0; number < 20; number++) {
      given.add(tickets.row("title", "ticket " + number));
    }
    List<Row> created = tickets.service().createAll(given);
    assertEquals(20, created.stream().map(Row::id).distinct().count());
    for (int number = 0; number < 20; number++) {
      Expect.value("ticket " + number, created.get(number), "title");
      Expect.row(created.get(number), tickets.read(created.get(number).id().value(0)));
    }
  }

  /** Threads don't get the same one. */
  @ParameterizedTest
  @EnumSource(names = {"INT", "LONG"})
  default void threadsGetDifferentIdentities(DataType type) {
    Table tickets = tickets(type);
    List<List<Row>> created =
        Threads.together(
            8,
            thread -> {
              List<Row> own = new ArrayList<>();
              for (int number = 0; number < 10; number++) {
                own.add(tickets.create("title", thread + "/" + number));
              }
              return own;
            });
    List<Row> all = created.stream().flatMap(List::stream).toList();
    assertEquals(80, all.stream().map(Row::id).distinct().count());
    for (Row row : all) {
      Expect.row(row, tickets.read(row.id().value(0)));
    }
  }
}
