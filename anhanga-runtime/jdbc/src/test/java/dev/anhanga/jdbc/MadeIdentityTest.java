package dev.anhanga.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.query.Filter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Identities that the database makes, among others that are given. */
class MadeIdentityTest {

  private static final PersistenceMeta ITEM =
      PersistenceMeta.of(
          "item",
          FieldMeta.of("id", DataType.LONG).identity(Generation.DATABASE),
          FieldMeta.of("name", DataType.STRING));

  /** Stands for an identity that is to be made. */
  private static final long MADE = 0;

  @TempDir Path folder;

  private static List<Row> items(long... ids) {
    return LongStream.of(ids).mapToObj(MadeIdentityTest::item).toList();
  }

  private static Row item(long id) {
    return id == MADE
        ? Row.of(ITEM, Map.of("name", "made"))
        : Row.of(ITEM, Map.of("id", id, "name", "given"));
  }

  private static long id(Row row) {
    return row.getLong(0);
  }

  /** The identity that was made goes on from before the given one, and comes to it. */
  @ParameterizedTest
  @EnumSource(Stores.class)
  void theGivenOneIsComeToInTheMiddleOfABatch(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      driver.initialize(ITEM);
      driver.create(ITEM, item(MADE));

      List<Row> stored = driver.createAll(ITEM, items(5, MADE, MADE, MADE, MADE));

      assertEquals(5, id(stored.get(0)));
      assertEquals(6, driver.count(ITEM, Filter.all()));
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void manyGivenOnesAreComeTo(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      driver.initialize(ITEM);

      driver.upsertAll(
          ITEM, items(2, 4, 6, 8, 10, MADE, MADE, MADE, MADE, MADE, MADE), row -> ITEM);

      assertEquals(11, driver.count(ITEM, Filter.all()));
    }
  }

  /** H2 ends a transaction to go on from beyond them, and so refuses the row. */
  @ParameterizedTest
  @EnumSource(
      value = Stores.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"H2_MEMORY", "H2_FILE"})
  void manyGivenOnesAreComeToInATransaction(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      driver.initialize(ITEM);

      driver.transaction(
          () -> driver.createAll(ITEM, items(1, 3, 5, 7, 9, MADE, MADE, MADE, MADE, MADE)));

      assertEquals(10, driver.count(ITEM, Filter.all()));
    }
  }

  /** There is no room beyond it, and none is needed. */
  @ParameterizedTest
  @EnumSource(
      value = Stores.class,
      names = {"H2_MEMORY", "H2_FILE", "POSTGRES"})
  void theGreatestOfAllDoesNotEndTheOthers(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      driver.initialize(ITEM);

      driver.createAll(ITEM, items(1, Long.MAX_VALUE, MADE, MADE));

      assertEquals(4, driver.count(ITEM, Filter.all()));
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void whatWasMadeOnceIsNotMadeAgain(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      driver.initialize(ITEM);
      List<Row> made = driver.createAll(ITEM, items(MADE, MADE, MADE, MADE, MADE));
      made.subList(1, 5).forEach(row -> driver.destroy(ITEM, row.id()));

      Row next = driver.createAll(ITEM, items(6, MADE)).get(1);

      assertTrue(id(next) > 6, next.id() + " was made");
    }
  }

  /** Whatever the order, as long as nothing is given that would be made before it. */
  @ParameterizedTest
  @EnumSource(Stores.class)
  void everyStoreKeepsWhatMemoryKeeps(Stores store) {
    Random random = new Random(7);
    try (JdbcDriver driver = store.open(folder);
        MemoryDriver memory = new MemoryDriver()) {
      for (PersistenceContract each : List.of(driver, memory)) {
        each.initialize(ITEM);
      }
      Kept stored = new Kept(driver);
      Kept inMemory = new Kept(memory);
      for (int round = 0; round < 40; round++) {
        long seed = random.nextLong();
        stored.createSome(new Random(seed));
        inMemory.createSome(new Random(seed));
        assertEquals(memory.count(ITEM, Filter.all()), driver.count(ITEM, Filter.all()));
      }
    }
  }

  /** What one driver made of the same batches, of which it is to refuse none. */
  private static final class Kept {

    private final PersistenceContract driver;
    private final Set<Long> made = new HashSet<>();
    private long greatest;

    Kept(PersistenceContract driver) {
      this.driver = driver;
    }

    void createSome(Random random) {
      List<Row> batch = new ArrayList<>();
      long next = greatest + 1;
      int size = 1 + random.nextInt(8);
      for (int number = 0; number < size; number++) {
        boolean isGiven = random.nextInt(3) == 0;
        next += isGiven ? random.nextInt(3) : 0;
        batch.add(item(isGiven ? next : MADE));
        next++;
      }
      List<Row> stored = driver.createAll(ITEM, batch);
      for (Row row : stored) {
        boolean isNew = row.getString(1).equals("given") || made.add(id(row));
        assertTrue(isNew, row.id() + " was made before");
        greatest = Math.max(greatest, id(row));
      }
      if (random.nextInt(3) == 0) {
        driver.destroy(ITEM, stored.get(size - 1).id());
      }
    }
  }
}
