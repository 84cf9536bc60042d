package dev.anhanga.benchmarks.measure;

import com.zaxxer.hikari.HikariDataSource;
import dev.anhanga.benchmarks.library.Library;
import dev.anhanga.benchmarks.library.People;
import dev.anhanga.benchmarks.store.Database;
import dev.anhanga.benchmarks.store.PersonMaker;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Measures contenders in turn, each between two slices of the reference, which see the same machine
 * and the same state of the JVM.
 */
public final class Contest implements AutoCloseable {

  private final Database database;
  private final HikariDataSource cleaner;
  private final long sliceNanos;
  private final List<People<?>> opened = new ArrayList<>();
  private final Sliced reference;
  private final List<Sliced> others = new ArrayList<>();

  /** Opens those of the libraries that can do it on this database, which is prepared already. */
  public Contest(Database database, Operation operation, Set<Library> libraries, long sliceNanos) {
    this.database = database;
    this.cleaner = database.pool();
    this.sliceNanos = sliceNanos;
    this.reference = open(Library.JDBC, operation);
    Set<Library> contenders = EnumSet.copyOf(libraries);
    contenders.remove(Library.JDBC);
    for (Library library : contenders) {
      if (library.reasonAgainst(database.store()).isEmpty()) {
        others.add(open(library, operation));
      }
    }
  }

  private Sliced open(Library library, Operation operation) {
    People<?> people = library.open(database);
    opened.add(people);
    return new Sliced(
        library,
        operation.task(people, database),
        operation.creates() ? this::removeNew : () -> {});
  }

  private void removeNew() {
    try {
      database.deleteFrom(cleaner, PersonMaker.id(Tasks.FIRST_NEW));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Has each of them do it often. Turns alone hold few of what takes long, which the JVM then runs
   * as it does what is new: the more there is beside the database's work, the slower. The reference
   * gets a turn for each other's, and would be compiled long before them.
   */
  void warmUp() {
    List<Sliced> cold = new ArrayList<>(others);
    cold.add(reference);
    while (!cold.isEmpty()) {
      cold.forEach(this::run);
      cold.removeIf(Sliced::isWarm);
    }
  }

  /** Measures each contender once. */
  public List<Outcome> round() {
    List<Outcome> outcomes = new ArrayList<>();
    Slice before = run(reference);
    for (Sliced other : others) {
      Slice seen = run(other);
      Slice after = run(reference);
      Slice around = before.middle(after);
      outcomes.add(
          new Outcome(other.library(), seen.nanos(), seen.bytes(), around.nanos(), around.bytes()));
      before = after;
    }
    return outcomes;
  }

  private Slice run(Sliced one) {
    Slice seen = one.run();
    one.fit(seen, sliceNanos);
    return seen;
  }

  @Override
  public void close() {
    opened.forEach(People::close);
    cleaner.close();
  }

  /**
   * A contender and the reference, once.
   *
   * @param library who
   * @param nanos of each operation
   * @param bytes of each operation
   * @param referenceNanos of each of the reference's, at the same time
   * @param referenceBytes of each of the reference's
   */
  public record Outcome(
      Library library, double nanos, double bytes, double referenceNanos, double referenceBytes) {

    /** The time as a ratio to the reference's. */
    public double time() {
      return nanos / referenceNanos;
    }

    /** What it allocates as a ratio to what the reference does. */
    public double space() {
      return bytes / referenceBytes;
    }
  }
}
