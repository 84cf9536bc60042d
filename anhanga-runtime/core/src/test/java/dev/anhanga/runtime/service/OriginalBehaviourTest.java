package dev.anhanga.runtime.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.runtime.Anhanga;
import dev.anhanga.runtime.error.RecordNotFoundException;
import dev.anhanga.runtime.fixture.Person;
import dev.anhanga.runtime.fixture.PersonMeta;
import dev.anhanga.runtime.fixture.PersonPatch;
import dev.anhanga.runtime.fixture.PersonService;
import dev.anhanga.runtime.fixture.RecordingDriver;
import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What the original system's services do, and what they should have done. */
class OriginalBehaviourTest {

  private static final PersonPatch ADA = PersonPatch.of().name("Ada").balance(BigDecimal.TEN);

  private final RecordingDriver driver = new RecordingDriver();
  private final PersonService people = new PersonService(driver);

  @Test
  void metadataHasResourceIdentityAndFields() {
    PersistenceMeta meta = Anhanga.extractPersistenceMeta(PersonMeta.SCHEMA);

    assertSame(PersonMeta.META, meta);
    assertEquals("person", meta.resource());
    assertEquals(List.of("id"), meta.identity());
    assertEquals(
        List.of(
            "id", "name", "email", "birthDate", "active", "balance", "color", "score", "version"),
        List.copyOf(meta.fields().keySet()));
    assertEquals(DataType.DATE, meta.field("birthDate").dataType());
    assertEquals("number", meta.field("balance").dataType().word());
  }

  @Test
  void buildingAServiceDoesNoInputOrOutput() {
    assertEquals(List.of(), driver.calls());
  }

  @Test
  void initializeIsCalledAtTheFirstOperationAndOnlyThen() {
    people.find(UUID.randomUUID());
    people.find(UUID.randomUUID());
    people.paginate(query -> query);

    assertEquals(
        List.of("initialize person", "read person", "read person", "search person"),
        driver.calls());
  }

  @Test
  void initializeIsCalledOnceFromSixteenThreads() throws Exception {
    int threads = 16;
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        running.add(
            executor.submit(
                () -> {
                  start.await();
                  return people.create(ADA);
                }));
      }
      start.countDown();
      for (Future<?> one : running) {
        one.get();
      }
    } finally {
      executor.shutdownNow();
    }

    assertEquals(1, Collections.frequency(driver.calls(), "initialize person"));
    assertEquals(threads, people.paginate(query -> query).total());
  }

  @Test
  void aFailedInitializeIsRetriedAtTheNextCall() {
    driver.failToInitialize(2);

    assertThrows(IllegalStateException.class, () -> people.create(ADA));
    assertThrows(IllegalStateException.class, () -> people.create(ADA));
    people.create(ADA);

    assertEquals(3, Collections.frequency(driver.calls(), "initialize person"));
    assertEquals(1, Collections.frequency(driver.calls(), "create person"));
  }

  @Test
  void eachMethodReachesTheDriverWithTheMeta() {
    Person ada = people.create(ADA);
    people.read(ada.id());
    people.update(ada.id(), PersonPatch.of().name("Ada L."));
    people.destroy(ada.id());
    people.paginate(query -> query);

    assertEquals(
        List.of(
            "initialize person",
            "create person",
            "read person",
            "update person",
            "destroy person",
            "search person"),
        driver.calls());
  }

  @Test
  void anIdentityResolvesFromAValueFromTextAndFromARecord() {
    Person ada = people.create(ADA);

    assertEquals(ada, people.read(ada.id()));
    assertEquals(ada, people.read(Id.of(ada.id())));
    assertEquals(ada, people.read(Id.of(ada.id().toString())));
    assertEquals(ada, people.read(ada));
  }

  @Test
  void genericCodeGetsAServiceFromTheSchema() {
    ServiceContract<Person> service = Anhanga.createService(PersonMeta.SCHEMA, new MemoryDriver());

    Person ada = service.create(ADA);

    assertEquals(List.of(ada), service.paginate(query -> query).data());
  }

  @Test
  void readOfAMissingRecordThrows() {
    UUID missing = UUID.randomUUID();

    RecordNotFoundException thrown =
        assertThrows(RecordNotFoundException.class, () -> people.read(missing));

    assertEquals("person", thrown.resource());
    assertEquals(missing.toString(), thrown.id());
  }

  @Test
  void updateOfAMissingIdentityThrowsAndInsertsNothing() {
    assertThrows(RecordNotFoundException.class, () -> people.update(UUID.randomUUID(), ADA));

    assertTrue(people.paginate(query -> query).data().isEmpty());
  }
}
