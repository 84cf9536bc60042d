package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.contract.sequence.RandomSequences;
import dev.anhanga.contract.sequence.Subject;
import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.RecordNotFoundException;
import dev.anhanga.runtime.error.StaleRecordException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.query.Operator;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random sequences find what is planted, make it short, and leave nothing out. */
class SequenceChecksTest {

  private static final RandomSequences SEQUENCES = new RandomSequences(1, 300, 50);
  private static final int MOST_STEPS = 4;

  @TempDir Path folder;

  private static List<Subject> subjects(PersistenceContract driver) {
    return new SequenceSubjects(driver.capabilities(), true).all();
  }

  private static String failure(PersistenceContract driver) {
    return assertThrows(
            AssertionError.class, () -> SEQUENCES.check(driver, subjects(driver)), "nothing found")
        .getMessage();
  }

  /** The test that is printed fails with the fault, in a few steps, and passes without it. */
  @ParameterizedTest
  @EnumSource(
      names = {
        "NULL_IN_A_PATCH_IS_DROPPED",
        "UPDATE_OF_MISSING_INSERTS",
        "VERSION_IS_NOT_CHECKED",
        "BATCH_IS_STORED_IN_HALF",
        "UPSERT_LEAVES_WHAT_IS_THERE",
        "UPDATE_WHERE_IGNORES_THE_FILTER",
        "DESTROY_FINDS_BY_THE_FIRST_PART",
        "ROLLBACK_UNDOES_NOTHING",
        "CAUGHT_FAILURE_IS_COMMITTED"
      })
  void faultIsFoundAndPrintedAsAShortTest(PlantedFault fault) throws ReflectiveOperationException {
    String message = failure(fault.driver());
    PastedTest test = PastedTest.from(message, folder);

    assertTrue(test.steps() <= MOST_STEPS, message);
    assertThrows(AssertionError.class, () -> test.run(fault.driver()), message);
    test.run(new MemoryDriver());
  }

  /** The same failure is found again, to the letter. */
  @Test
  void oneSeedIsOneFailure() {
    assertEquals(
        failure(PlantedFault.UPDATE_OF_MISSING_INSERTS.driver()),
        failure(PlantedFault.UPDATE_OF_MISSING_INSERTS.driver()));
  }

  /** Every method of a driver, every way to fail and every operator that a driver sees. */
  @Test
  void everythingOccurs() {
    Witness witness = new Witness(new MemoryDriver());
    SEQUENCES.check(witness.driver(), subjects(witness.driver()));

    assertEquals(methods(), witness.called());
    assertEquals(
        Set.of(
            DuplicateRecordException.class,
            RecordNotFoundException.class,
            StaleRecordException.class,
            StorageException.class),
        witness.thrown());
    assertEquals(operators(), witness.operators());
  }

  /**
   * All but what records with constructors of their own need, the kit that closes drivers, and the
   * other face, whose drivers the kit checks by themselves.
   */
  private static Set<String> methods() {
    Set<String> methods =
        Arrays.stream(PersistenceContract.class.getMethods())
            .map(Method::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    methods.removeAll(Set.of("close", "updateEach", "async", "isInterruptible"));
    return methods;
  }

  private static Set<Operator> operators() {
    Set<Operator> operators = new TreeSet<>(Set.of(Operator.values()));
    operators.removeAll(Set.of(Operator.NOT_EQUAL_TO, Operator.NOT_IN, Operator.BETWEEN));
    return operators;
  }
}
