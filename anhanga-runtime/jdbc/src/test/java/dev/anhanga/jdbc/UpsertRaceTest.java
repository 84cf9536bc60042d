package dev.anhanga.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.Filter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several who store one record at a time all succeed, also where there is nothing to change. */
class UpsertRaceTest {

  private static final PersistenceMeta MEMBER =
      PersistenceMeta.of(
          "member",
          FieldMeta.of("club", DataType.STRING).identity(Generation.ASSIGNED),
          FieldMeta.of("person", DataType.INT).identity(Generation.ASSIGNED));
  private static final PersistenceMeta TAG =
      PersistenceMeta.of(
          "tag",
          FieldMeta.of("name", DataType.STRING).identity(Generation.ASSIGNED),
          FieldMeta.of("made", DataType.INSTANT).createdAt());

  private static final PersistenceMeta NOTE =
      PersistenceMeta.of(
          "note",
          FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED),
          FieldMeta.of("text", DataType.STRING));

  private static final int THREADS = 4;
  private static final int MEMBERS = 50;

  @TempDir Path folder;

  private final ExecutorService others = Executors.newFixedThreadPool(THREADS);

  @AfterEach
  void end() {
    others.shutdownNow();
  }

  private static Row tag(Instant made) {
    return Row.of(TAG, Map.of("name", "red", "made", made));
  }

  /** What another upsert of the same record answers, which waits for the first one's commit. */
  private Row waiting(Stores store, Row first, Row second) throws Exception {
    try (JdbcDriver driver = store.open(folder)) {
      driver.initialize(first.meta());
      Future<Row> answer =
          driver.transaction(
              () -> {
                driver.upsert(first.meta(), first, Row::copyOf);
                Future<Row> other =
                    others.submit(() -> driver.upsert(second.meta(), second, Row::copyOf));
                assertThrows(TimeoutException.class, () -> other.get(500, TimeUnit.MILLISECONDS));
                return other;
              });
      Row answered = answer.get(10, TimeUnit.SECONDS);
      assertEquals(first, driver.read(first.meta(), first.id()).orElseThrow());
      return answered;
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void anIdentityAloneIsStoredByBoth(Stores store) throws Exception {
    Row member = Row.of(MEMBER, Map.of("club", "chess", "person", 7));

    assertEquals(member, waiting(store, member, member));
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void manyAtOnceStoreEachIdentityOnce(Stores store) throws Exception {
    try (JdbcDriver driver = store.open(folder)) {
      driver.initialize(MEMBER);
      List<Future<?>> running = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        running.add(others.submit(() -> joinAll(driver)));
      }
      for (Future<?> one : running) {
        one.get(60, TimeUnit.SECONDS);
      }
      assertEquals(MEMBERS, driver.count(MEMBER, Filter.all()));
    }
  }

  /** Each has what the other needs next; PostgreSQL ends one of them after a second. */
  @ParameterizedTest
  @EnumSource(Stores.class)
  void manyInOppositeOrderAreAllStored(Stores store) throws Exception {
    List<Row> notes = new ArrayList<>();
    for (int id = 0; id < 400; id++) {
      notes.add(Row.of(NOTE, Map.of("id", id, "text", "a")));
    }
    List<Row> reversed = new ArrayList<>(notes);
    Collections.reverse(reversed);
    try (JdbcDriver driver = store.open(folder)) {
      driver.initialize(NOTE);
      driver.createAll(NOTE, notes);
      for (int round = 0; round < 3; round++) {
        CyclicBarrier meeting = new CyclicBarrier(2);
        List<Future<List<Row>>> both = new ArrayList<>();
        for (List<Row> mine : List.of(notes, reversed)) {
          both.add(
              others.submit(
                  () -> {
                    meeting.await();
                    return driver.upsertAll(NOTE, mine, Row::copyOf);
                  }));
        }
        assertEquals(notes, both.get(0).get(60, TimeUnit.SECONDS));
        assertEquals(reversed, both.get(1).get(60, TimeUnit.SECONDS));
      }
    }
  }

  private static void joinAll(JdbcDriver driver) {
    for (int person = 0; person < MEMBERS; person++) {
      Row member = Row.of(MEMBER, Map.of("club", "chess", "person", person));
      assertEquals(member, driver.upsert(MEMBER, member, Row::copyOf));
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void theTimeOfCreationIsThatOfTheFirst(Stores store) throws Exception {
    Row first = tag(Instant.EPOCH);

    assertEquals(first, waiting(store, first, tag(Instant.EPOCH.plusSeconds(1))));
  }
}
