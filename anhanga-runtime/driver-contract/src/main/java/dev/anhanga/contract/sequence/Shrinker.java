package dev.anhanga.contract.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Makes a sequence that fails as short and simple as it gets: first without some of its operations,
 * and then with simpler ones, for as long as it still fails.
 */
final class Shrinker {

  private static final int MOST_TRIES = 5_000;

  private final Predicate<List<Operation>> failing;
  private List<Operation> shortest;
  private int tries;

  private Shrinker(List<Operation> sequence, Predicate<List<Operation>> failing) {
    this.failing = failing;
    this.shortest = sequence;
  }

  /**
   * @param sequence one that fails
   * @param failing whether another does
   */
  static List<Operation> shrunk(List<Operation> sequence, Predicate<List<Operation>> failing) {
    Shrinker shrinker = new Shrinker(sequence, failing);
    List<Operation> before;
    do {
      before = shrinker.shortest;
      shrinker.dropSome();
      shrinker.openTransactions();
      shrinker.simplify();
    } while (shrinker.shortest != before);
    return before;
  }

  private boolean isKept(List<Operation> candidate) {
    if (tries == MOST_TRIES) {
      return false;
    }
    tries++;
    if (!failing.test(candidate)) {
      return false;
    }
    shortest = List.copyOf(candidate);
    return true;
  }

  /** First the half of them, and at last each by itself. */
  private void dropSome() {
    for (int size = Math.max(1, shortest.size() / 2); size > 0; size /= 2) {
      for (int from = 0; from < shortest.size(); ) {
        List<Operation> rest = new ArrayList<>(shortest);
        rest.subList(from, Math.min(from + size, rest.size())).clear();
        from += isKept(rest) ? 0 : size;
      }
    }
  }

  /** What is in a transaction may fail outside of it as well. */
  private void openTransactions() {
    for (int index = 0; index < shortest.size(); index++) {
      if (shortest.get(index) instanceof TransactionOperation transaction) {
        List<Operation> opened = new ArrayList<>(shortest);
        opened.remove(index);
        opened.addAll(index, transaction.operations());
        isKept(opened);
      }
    }
  }

  private void simplify() {
    for (int index = 0; index < shortest.size(); ) {
      index += replace(index) ? 0 : 1;
    }
  }

  private boolean replace(int index) {
    for (Operation simpler : Simplifier.simplerThan(shortest.get(index))) {
      List<Operation> changed = new ArrayList<>(shortest);
      changed.set(index, simpler);
      if (isKept(changed)) {
        return true;
      }
    }
    return false;
  }
}
