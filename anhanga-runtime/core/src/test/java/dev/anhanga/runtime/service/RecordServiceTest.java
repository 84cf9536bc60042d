package dev.anhanga.runtime.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.error.MissingCapabilityException;
import dev.anhanga.runtime.error.RecordNotFoundException;
import dev.anhanga.runtime.error.StaleRecordException;
import dev.anhanga.runtime.fixture.Color;
import dev.anhanga.runtime.fixture.Person;
import dev.anhanga.runtime.fixture.PersonMeta;
import dev.anhanga.runtime.fixture.PersonPatch;
import dev.anhanga.runtime.fixture.PersonService;
import dev.anhanga.runtime.fixture.RecordingDriver;
import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.Capability;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.IntField;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the core adds before and after a driver. */
class RecordServiceTest {

  private static final PersonPatch ADA = PersonPatch.of().name("Ada").balance(BigDecimal.TEN);

  private final RecordingDriver driver = new RecordingDriver();
  private final PersonService people = new PersonService(driver);

  @Test
  void createFillsInWhatIsAbsent() {
    Person ada = people.create(ADA);

    assertEquals(7, ada.id().version());
    assertTrue(ada.active());
    assertEquals(1, ada.version());
    assertEquals(new BigDecimal("10.00"), ada.balance());
  }

  @Test
  void createReturnsTheCallersOwnRecordWhenNothingHadToBeChanged() {
    Person ada = person(UUID.randomUUID(), "Ada", 1);

    assertSame(ada, people.create(ada));
  }

  @Test
  void createOfARecordTakesNullForAbsentAndSetsTheFirstVersion() {
    Person ada = people.create(person(null, "Ada", 17));

    assertEquals(7, ada.id().version());
    assertEquals(1, ada.version());
  }

  @Test
  void everyProblemIsNamedBeforeAnyInputOrOutput() {
    PersonPatch broken =
        PersonPatch.of().email("\0").balance(new BigDecimal("1.005")).name("\uD800");

    InvalidRecordException thrown =
        assertThrows(InvalidRecordException.class, () -> people.create(broken));

    assertEquals(
        List.of(
            "name has half a surrogate pair at index 0",
            "email has the character U+0000 at index 0",
            "balance has more than 2 digits behind the point; round it first"),
        thrown.problems().stream().map(Object::toString).toList());
    assertEquals(List.of(), driver.calls());
  }

  @Test
  void aMissingValueAndANullAreToldApart() {
    InvalidRecordException thrown =
        assertThrows(
            InvalidRecordException.class, () -> people.create(PersonPatch.of().name(null)));

    assertEquals(
        "This person can't be stored: name is required and can't be null; balance is required.",
        thrown.getMessage());
  }

  @Test
  void anEnumTravelsAsItsName() {
    Person ada = people.create(ADA.color(Color.GREEN));

    assertEquals(Color.GREEN, people.read(ada.id()).color());
    assertEquals(
        List.of(ada),
        people.paginate(query -> query.filter(PersonMeta.COLOR.equalTo(Color.GREEN))).data());
    assertEquals(
        List.of(), people.paginate(query -> query.filter("color", "equalTo", "RED")).data());
  }

  @Test
  void anUnknownConstantIsRefusedWithTheKnownOnes() {
    InvalidQueryException thrown =
        assertThrows(
            InvalidQueryException.class,
            () -> people.paginate(query -> query.filter("color", "equalTo", "GREN")));

    assertTrue(thrown.getMessage().contains("Did you mean GREEN?"), thrown.getMessage());
  }

  @Test
  void updateByRecordReplacesEveryField() {
    Person ada = people.create(ADA.email("ada@example.org"));

    Person changed = people.update(person(ada.id(), "Ada L.", ada.version()));

    assertEquals("Ada L.", changed.name());
    assertEquals(null, changed.email());
    assertEquals(2, changed.version());
    assertEquals(changed, people.read(ada.id()));
  }

  @Test
  void aRecordsVersionIsCheckedOnUpdateAndDestroy() {
    Person old = people.create(ADA);
    people.update(old.id(), PersonPatch.of().name("Ada L."));

    assertThrows(StaleRecordException.class, () -> people.update(old));
    assertThrows(StaleRecordException.class, () -> people.update(old, PersonPatch.of().name("x")));
    assertThrows(StaleRecordException.class, () -> people.destroy(old));
    assertEquals("Ada L.", people.read(old).name());
  }

  @Test
  void aPatchCannotChangeTheIdentity() {
    Person ada = people.create(ADA);

    InvalidRecordException thrown =
        assertThrows(
            InvalidRecordException.class,
            () -> people.update(ada.id(), PersonPatch.of().id(UUID.randomUUID())));

    assertEquals("id", thrown.problems().get(0).field());
    assertEquals(ada, people.update(ada.id(), PersonPatch.of().id(ada.id())));
  }

  @Test
  void aPatchWithoutFieldsChangesNothingButChecksTheVersion() {
    Person old = people.create(ADA);
    assertEquals(old, people.update(old, PersonPatch.of()));
    Person ada = people.update(old, PersonPatch.of().name("Ada L."));

    assertEquals(ada, people.update(ada.id(), PersonPatch.of()));
    assertThrows(StaleRecordException.class, () -> people.update(old, PersonPatch.of()));
    assertThrows(
        RecordNotFoundException.class, () -> people.update(UUID.randomUUID(), PersonPatch.of()));
  }

  @Test
  void aServiceIsRefusedByADriverThatLacksWhatItsSchemaNeeds() {
    MissingCapabilityException thrown =
        assertThrows(
            MissingCapabilityException.class, () -> new PersonService(new IncapableDriver()));

    assertEquals("person", thrown.resource());
    assertEquals("IncapableDriver", thrown.driver());
    assertEquals("UNIQUE_FIELDS", thrown.capability());
  }

  @Test
  void theGreatestLimitIsAThousandUnlessRaised() {
    assertThrows(InvalidQueryException.class, () -> people.paginate(PersonMeta.page(1, 1_001)));
    PersonService generous =
        new PersonService(new MemoryDriver()) {
          @Override
          protected int maxLimit() {
            return 5_000;
          }
        };

    assertEquals(5_000, generous.paginate(PersonMeta.page(1, 5_000)).limit());
  }

  @Test
  void pagesByCursorHoldWhatPagesByNumberDo() {
    for (int number = 0; number < 7; number++) {
      people.create(ADA.name("n" + number % 3));
    }
    PaginateParams<Person> first = PersonMeta.page(1, 3).sort(PersonMeta.NAME.desc());
    PaginatedResult<Person> one = people.paginate(first);
    PaginatedResult<Person> two = people.paginate(one.next().orElseThrow());
    PaginatedResult<Person> three = people.paginate(two.next().orElseThrow());

    assertEquals(7, one.total());
    assertThrows(IllegalStateException.class, two::total);
    assertEquals(people.paginate(first.page(2)).data(), two.data());
    assertEquals(people.paginate(first.page(3)).data(), three.data());
    assertEquals(3, three.page());
    assertEquals(Optional.empty(), three.next());
    PaginatedResult<Person> back = people.paginate(three.previous().orElseThrow().withTotal());
    assertEquals(two.data(), back.data());
    assertEquals(7, back.total());
    assertEquals(2, back.page());
    assertTrue(back.hasNext());
    assertEquals(three.data(), people.paginate(back.next().orElseThrow()).data());
    assertEquals(one.data(), people.paginate(back.previous().orElseThrow()).data());
    assertEquals(Optional.empty(), one.previous());
  }

  @Test
  void anUnknownNameIsRefusedWithTheRealOnes() {
    InvalidQueryException thrown =
        assertThrows(
            InvalidQueryException.class, () -> people.paginate(query -> query.sort("nmae", "asc")));

    assertEquals(
        "person has no field \"nmae\". Did you mean name? There are: id, name, email, birthDate,"
            + " active, balance, color, score, version.",
        thrown.getMessage());
    assertThrows(
        InvalidQueryException.class,
        () -> people.paginate(query -> query.sort("name; DROP TABLE person", "asc")));
  }

  @Test
  void aWrongIdentityIsRefused() {
    assertThrows(InvalidQueryException.class, () -> people.read(Id.of(5)));
    assertThrows(InvalidQueryException.class, () -> people.read(Id.of("1-1-1-1-1")));
    assertThrows(
        InvalidQueryException.class,
        () -> people.read(Id.of(UUID.randomUUID(), UUID.randomUUID())));
    assertThrows(InvalidRecordException.class, () -> people.destroy(person(null, "Ada", 1)));
  }

  @Test
  void identitiesAreMadeInAscendingOrder() {
    UUID last = people.create(ADA).id();
    for (int number = 0; number < 5_000; number++) {
      UUID next = UuidMaker.version7();
      assertTrue(next.compareTo(last) > 0);
      assertEquals(2, next.variant());
      assertNotEquals(last, next);
      last = next;
    }
  }

  private static Person person(UUID id, String name, long version) {
    return new Person(id, name, null, null, true, new BigDecimal("10.00"), null, null, version);
  }

  private static final class IncapableDriver implements PersistenceContract {
    @Override
    public Set<Capability> capabilities() {
      return Set.of(Capability.VERSIONS);
    }

    @Override
    public void initialize(PersistenceMeta meta) {
      throw new AssertionError("Refused before any I/O.");
    }

    @Override
    public Row create(PersistenceMeta meta, Row data) {
      throw new AssertionError("Refused before any I/O.");
    }

    @Override
    public Optional<Row> read(PersistenceMeta meta, Id id) {
      throw new AssertionError("Refused before any I/O.");
    }

    @Override
    public Row update(PersistenceMeta meta, Id id, Row patch) {
      throw new AssertionError("Refused before any I/O.");
    }

    @Override
    public void destroy(PersistenceMeta meta, Id id) {
      throw new AssertionError("Refused before any I/O.");
    }

    @Override
    public PaginatedResult<Row> search(PersistenceMeta meta, PaginateParams<?> params) {
      throw new AssertionError("Refused before any I/O.");
    }
  }

  @Test
  void aUniqueValueFindsItsRecord() {
    Person ada = people.create(ADA.email("ada@example.org"));
    people.create(PersonPatch.of().name("Bob").balance(BigDecimal.ONE));

    assertEquals(Optional.of(ada), people.findByEmail("ada@example.org"));
    assertEquals(Optional.empty(), people.findByEmail("Ada@example.org"));
  }

  @Test
  void findAllTakesTheIdentitysOwnType() {
    Person ada = people.create(ADA);
    Person eve = people.create(ADA.name("Eve"));
    UUID missing = UUID.randomUUID();

    assertEquals(List.of(eve, ada), people.findAll(List.of(eve.id(), missing, ada.id(), eve.id())));
    assertEquals(List.of(ada), people.findAll(List.of(Id.of(ada.id().toString()))));
    assertTrue(people.exists(ada.id()));
    assertFalse(people.exists(missing));
  }

  @Test
  void findAllOfNothingAsksNothing() {
    assertEquals(List.of(), people.findAll(List.<UUID>of()));
    assertEquals(List.of(), driver.calls());
  }

  @Test
  void refusedReadsAskNothing() {
    Filter unknown = IntField.of("age").greaterThan(3);

    assertThrows(InvalidQueryException.class, () -> people.findAll(List.of(Id.of("x"))));
    assertThrows(InvalidQueryException.class, () -> people.exists(Id.of(1, 2)));
    assertThrows(InvalidQueryException.class, () -> people.exists(unknown));
    assertThrows(InvalidQueryException.class, () -> people.count(unknown));
    assertThrows(InvalidQueryException.class, () -> people.list(query -> query.filter(unknown)));
    assertThrows(InvalidQueryException.class, () -> people.stream(query -> query.page(2)));
    assertEquals(List.of(), driver.calls());
  }

  @Test
  void streamOfADriverThatOnlyHasPagesReadsOneAtATime() {
    people.createAll(
        IntStream.range(0, 2_200).mapToObj(n -> person(UUID.randomUUID(), "P" + n, 1)).toList());
    driver.calls().clear();

    try (Stream<Person> all = people.stream(query -> query.sort(PersonMeta.NAME.asc()))) {
      Iterator<Person> each = all.iterator();
      assertEquals("P0", each.next().name());
      assertEquals(List.of("search person"), driver.calls());
      each.forEachRemaining(person -> {});
    }
    assertEquals(Collections.nCopies(3, "search person"), driver.calls());
  }

  @Test
  void countAndExistsOfADriverThatOnlyHasPagesAskForOneRow() {
    people.create(ADA);
    driver.calls().clear();

    assertEquals(1, people.count());
    assertTrue(people.exists(PersonMeta.NAME.equalTo("Ada")));
    assertEquals(List.of("search person", "search person"), driver.calls());
  }
}
