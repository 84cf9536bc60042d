package dev.anhanga.runtime.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.runtime.Anhanga;
import dev.anhanga.runtime.fixture.Person;
import dev.anhanga.runtime.fixture.PersonMeta;
import dev.anhanga.runtime.fixture.PersonPatch;
import dev.anhanga.runtime.fixture.PersonService;
import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.persistence.PersistenceContract;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** A rule that a user's service adds holds for its other face, too. */
class OverriddenServiceTest {

  private static final PersonPatch ADA = PersonPatch.of().name("Ada").balance(BigDecimal.TEN);

  /** Refuses those who are poor. */
  private static class Rich extends PersonService {
    Rich() {
      super(new MemoryDriver());
    }

    @Override
    public Person create(Partial<Person> patch) {
      BigDecimal balance =
          (BigDecimal) patch.toRow().get(PersonMeta.META.field("balance").position());
      if (balance.signum() == 0) {
        throw new IllegalArgumentException("too poor");
      }
      return super.create(patch);
    }
  }

  /** Adds nothing itself. */
  private static final class Richest extends Rich {}

  /** A rule for records of any kind. */
  private abstract static class Kept<T> extends RecordService<T> {
    Kept(RecordSchema<T> schema, PersistenceContract driver) {
      super(schema, driver);
    }

    @Override
    public void destroy(T record) {
      throw new UnsupportedOperationException("kept for ever");
    }
  }

  private static final class KeptPeople extends Kept<Person> {
    KeptPeople() {
      super(PersonMeta.SCHEMA, new MemoryDriver());
    }
  }

  /** The bridge of a generic method is an override of it. */
  private static final class Counted extends PersonService {
    Counted() {
      super(new MemoryDriver());
    }

    @Override
    public Person upsert(Person person) {
      throw new UnsupportedOperationException("never");
    }
  }

  /** Methods of its own, and what isn't of the contract. */
  private static final class Generous extends PersonService {
    Generous() {
      super(new MemoryDriver());
    }

    Person rename(UUID id, String name) {
      return update(id, PersonPatch.of().name(name));
    }

    @Override
    public Person read(UUID id) {
      return super.read(id);
    }

    @Override
    protected int maxLimit() {
      return 5_000;
    }

    @Override
    public AsyncServiceContract<Person> async() {
      return super.async();
    }
  }

  @Test
  void overridesAreFoundWhereverTheyAre() {
    assertTrue(Overrides.areIn(Rich.class));
    assertTrue(Overrides.areIn(Richest.class));
    assertTrue(Overrides.areIn(KeptPeople.class));
    assertTrue(Overrides.areIn(Counted.class));
  }

  @Test
  void whatIsGeneratedOrAddedIsNone() {
    assertFalse(Overrides.areIn(PersonService.class));
    assertFalse(Overrides.areIn(Generous.class));
    assertFalse(
        Overrides.areIn(Anhanga.createService(PersonMeta.SCHEMA, new MemoryDriver()).getClass()));
  }

  @Test
  void servicesWithoutRulesOfTheirOwnGoStraightToTheDriver() {
    assertInstanceOf(AsyncRecordService.class, new PersonService(new MemoryDriver()).async());
    assertInstanceOf(AsyncRecordService.class, new Generous().async());
    assertInstanceOf(ServiceOnExecutor.class, new Richest().async());
  }

  @Test
  void aRuleHoldsForTheOtherFace() {
    AsyncServiceContract<Person> rich = new Rich().async();

    CompletionException refused =
        assertThrows(
            CompletionException.class,
            () -> rich.create(ADA.balance(BigDecimal.ZERO)).toCompletableFuture().join());

    assertEquals("too poor", refused.getCause().getMessage());
    assertEquals("Ada", rich.create(ADA).toCompletableFuture().join().name());
    assertEquals(1L, rich.count().toCompletableFuture().join());
  }

  @Test
  void aGenericRuleHoldsForTheOtherFace() {
    KeptPeople people = new KeptPeople();
    Person ada = people.create(ADA);

    CompletionException refused =
        assertThrows(
            CompletionException.class,
            () -> people.async().destroy(ada).toCompletableFuture().join());

    assertEquals("kept for ever", refused.getCause().getMessage());
  }

  @Test
  void aGreaterLimitHoldsForTheOtherFace() {
    AsyncServiceContract<Person> people = new Generous().async();

    assertEquals(
        5_000, people.paginate(PersonMeta.page(1, 5_000)).toCompletableFuture().join().limit());
  }
}
