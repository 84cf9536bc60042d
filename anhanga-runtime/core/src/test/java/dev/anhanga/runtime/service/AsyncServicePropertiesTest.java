package dev.anhanga.runtime.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.anhanga.runtime.fixture.AsyncSixMethods;
import dev.anhanga.runtime.fixture.Person;
import dev.anhanga.runtime.fixture.PersonMeta;
import dev.anhanga.runtime.fixture.PersonPatch;
import dev.anhanga.runtime.fixture.PersonService;
import dev.anhanga.runtime.fixture.RecordingDriver;
import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.persistence.Publishers;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever is done, both faces of a service answer the same. */
class AsyncServicePropertiesTest {

  /** The same operation on either face. */
  private record Operation(
      String name,
      Function<ServiceContract<Person>, Object> blocking,
      Function<AsyncServiceContract<Person>, CompletionStage<?>> async) {

    String on(ServiceContract<Person> service) {
      try {
        return String.valueOf(blocking.apply(service));
      } catch (RuntimeException e) {
        return e.toString();
      }
    }

    String on(AsyncServiceContract<Person> service) {
      try {
        return String.valueOf(async.apply(service).toCompletableFuture().join());
      } catch (CompletionException e) {
        return e.getCause().toString();
      }
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static Object done(Runnable call) {
    call.run();
    return null;
  }

  private static List<Object> page(PaginatedResult<Person> page) {
    return List.of(page.data(), page.hasNext(), page.total(), page.next().isPresent());
  }

  private static Operation writing(int kind, Person one, Person other, PersonPatch patch) {
    Id id = Id.of(one.id());
    List<Person> both = List.of(one, other);
    return switch (kind) {
      case 0 -> new Operation("create " + one, s -> s.create(one), s -> s.create(one));
      case 1 ->
          new Operation(
              "create by patch",
              s -> s.create(patch.id(one.id())),
              s -> s.create(patch.id(one.id())));
      case 2 -> new Operation("createAll " + both, s -> s.createAll(both), s -> s.createAll(both));
      case 3 -> new Operation("upsert " + one, s -> s.upsert(one), s -> s.upsert(one));
      case 4 -> new Operation("upsertAll " + both, s -> s.upsertAll(both), s -> s.upsertAll(both));
      case 5 -> new Operation("update " + one, s -> s.update(one), s -> s.update(one));
      case 6 ->
          new Operation(
              "update by patch " + one, s -> s.update(one, patch), s -> s.update(one, patch));
      case 7 ->
          new Operation(
              "update by identity " + id, s -> s.update(id, patch), s -> s.update(id, patch));
      case 8 -> new Operation("updateAll " + both, s -> s.updateAll(both), s -> s.updateAll(both));
      case 9 -> new Operation("destroy " + id, s -> done(() -> s.destroy(id)), s -> s.destroy(id));
      default ->
          new Operation("destroy " + one, s -> done(() -> s.destroy(one)), s -> s.destroy(one));
    };
  }

  private static Operation filtering(int kind, Person one, Filter filter, PersonPatch patch) {
    Id id = Id.of(one.id());
    List<Id> ids = List.of(id, Id.of(new UUID(0, 1)), id);
    PaginateParams<Person> three =
        PersonMeta.page(1, 3).filter(filter).sort(PersonMeta.NAME.desc());
    return switch (kind) {
      case 0 -> new Operation("find", s -> s.find(id), s -> s.find(id));
      case 1 -> new Operation("read", s -> s.read(id), s -> s.read(id));
      case 2 -> new Operation("read again", s -> s.read(one), s -> s.read(one));
      case 3 -> new Operation("findAll", s -> s.findAll(ids), s -> s.findAll(ids));
      case 4 ->
          new Operation(
              "paginate " + filter,
              s -> page(s.paginate(three)),
              s -> s.paginate(three).thenApply(AsyncServicePropertiesTest::page));
      case 5 ->
          new Operation(
              "list " + filter,
              s -> s.list(q -> q.filter(filter)),
              s -> s.list(q -> q.filter(filter)));
      case 6 ->
          new Operation(
              "stream",
              s -> {
                try (Stream<Person> all = s.stream()) {
                  return all.toList();
                }
              },
              s -> Publishers.toList(s.stream()));
      case 7 -> new Operation("count " + filter, s -> s.count(filter), s -> s.count(filter));
      case 8 -> new Operation("exists " + filter, s -> s.exists(filter), s -> s.exists(filter));
      case 9 -> new Operation("exists", s -> s.exists(id), s -> s.exists(id));
      case 10 ->
          new Operation(
              "updateWhere " + filter,
              s -> s.updateWhere(filter, patch),
              s -> s.updateWhere(filter, patch));
      default ->
          new Operation(
              "destroyAll " + filter, s -> s.destroyAll(filter), s -> s.destroyAll(filter));
    };
  }

  @Provide
  Arbitrary<List<Operation>> operations() {
    Arbitrary<Person> people =
        Combinators.combine(
                Arbitraries.integers().between(1, 5),
                Arbitraries.of("Ada", "Bob", "Eve", "no\0name"),
                Arbitraries.of("a@b", "c@d", "e@f").injectNull(0.5),
                Arbitraries.integers().between(0, 3))
            .as(
                (id, name, email, version) ->
                    new Person(
                        new UUID(0, id),
                        name,
                        email,
                        null,
                        true,
                        new BigDecimal("1.00"),
                        null,
                        null,
                        version));
    Arbitrary<PersonPatch> patches =
        people.map(
            person ->
                person.version() == 0
                    ? PersonPatch.of()
                    : PersonPatch.of().name(person.name()).balance(person.balance()));
    Arbitrary<Filter> filters =
        Arbitraries.of(
            Filter.all(),
            PersonMeta.NAME.equalTo("Ada"),
            PersonMeta.EMAIL.isNull(),
            PersonMeta.NAME.startsWith("E").not());
    Arbitrary<Operation> writes =
        Combinators.combine(Arbitraries.integers().between(0, 10), people, people, patches)
            .as(AsyncServicePropertiesTest::writing);
    Arbitrary<Operation> others =
        Combinators.combine(Arbitraries.integers().between(0, 11), people, filters, patches)
            .as(AsyncServicePropertiesTest::filtering);
    return Arbitraries.frequencyOf(Tuple.of(3, writes), Tuple.of(2, others))
        .list()
        .ofMinSize(1)
        .ofMaxSize(40);
  }

  @Property(tries = 200, seed = "42")
  void bothFacesAnswerTheSame(@ForAll("operations") List<Operation> operations) {
    assertSame(operations, new MemoryDriver(), new MemoryDriver());
  }

  @Property(tries = 200, seed = "42")
  void theDefaultsAnswerTheSame(@ForAll("operations") List<Operation> operations) {
    PersistenceContract six = new AsyncSixMethods(new MemoryDriver().async()).blocking();
    assertSame(operations, new RecordingDriver(), six);
  }

  private static void assertSame(
      List<Operation> operations, PersistenceContract one, PersistenceContract other) {
    ServiceContract<Person> blocking = new PersonService(one);
    AsyncServiceContract<Person> async = new PersonService(other).async();
    for (Operation operation : operations) {
      assertEquals(operation.on(blocking), operation.on(async), operation::toString);
    }
    assertEquals(blocking.list(), async.list().toCompletableFuture().join());
  }
}
