package dev.anhanga.contract.sequence;

import dev.anhanga.contract.sequence.Agreement.Difference;
import dev.anhanga.runtime.persistence.Capability;
import dev.anhanga.runtime.persistence.PersistenceContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Random sequences of operations, which a driver has to answer as memory does. The same seed makes
 * the same sequences.
 *
 * @param seed where the first sequence begins
 * @param count how many there are, over all subjects
 * @param length how many operations are in each
 */
public record RandomSequences(long seed, int count, int length) {

  private static final long USUAL_SEED = 1;
  private static final int USUAL_COUNT = 300;
  private static final int USUAL_LENGTH = 50;

  /**
   * As many as the system properties {@code anhanga.sequences.count}, {@code
   * anhanga.sequences.length} and {@code anhanga.sequences.seed} say: otherwise 300 of 50, from 1.
   */
  public static RandomSequences configured() {
    return new RandomSequences(
        Long.getLong("anhanga.sequences.seed", USUAL_SEED),
        Integer.getInteger("anhanga.sequences.count", USUAL_COUNT),
        Integer.getInteger("anhanga.sequences.length", USUAL_LENGTH));
  }

  /**
   * Runs all of them, and removes all records of the subjects from the driver before each.
   *
   * @throws AssertionError if the driver answers one otherwise than memory does, with the shortest
   *     such sequence that was found, as a test to be pasted
   */
  public void check(PersistenceContract driver, List<Subject> subjects) {
    List<Agreement> agreements = new ArrayList<>();
    for (Subject subject : subjects) {
      agreements.add(new Agreement(subject.meta(), driver));
    }
    for (int index = 0; index < count; index++) {
      int which = index % subjects.size();
      List<Operation> sequence = sequence(driver, subjects.get(which), index);
      check(subjects.get(which), agreements.get(which), sequence, index);
    }
  }

  List<Operation> sequence(PersistenceContract driver, Subject subject, int index) {
    // One seed is as far from the next as one sequence, unless they are set apart.
    Random random = new Random(seed * 1_000_003 + index);
    Set<Capability> capabilities = driver.capabilities();
    return new SequenceGenerator(subject, capabilities, random)
        .sequence(length, capabilities.contains(Capability.TRANSACTIONS));
  }

  private void check(Subject subject, Agreement agreement, List<Operation> sequence, int index) {
    Difference first = agreement.difference(sequence).orElse(null);
    if (first == null) {
      return;
    }
    List<Operation> failing = sequence.subList(0, first.operation() + 1);
    List<Operation> shortest =
        Shrinker.shrunk(failing, shorter -> agreement.difference(shorter).isPresent());
    Difference difference = agreement.difference(shortest).orElse(first);
    String name = "agreesInSequence%sOfSeed%s".formatted(index, seed).replace('-', '_');
    throw new AssertionError(
        "Sequence %s of seed %s isn't answered as in memory. Memory:\n%s\nThe driver:\n%s\n\n%s\n%s"
            .formatted(
                index,
                seed,
                difference.memory(),
                difference.driver(),
                PrintedTest.imports(),
                PrintedTest.method(name, subject.meta(), shortest)));
  }
}
