package dev.anhanga.benchmarks.measure;

import dev.anhanga.benchmarks.library.Library;
import dev.anhanga.benchmarks.library.People;
import dev.anhanga.benchmarks.library.anhanga.AnhangaPerson;
import dev.anhanga.benchmarks.library.anhanga.AnhangaPersonService;
import dev.anhanga.benchmarks.library.anhanga.ReadyDriver;
import dev.anhanga.benchmarks.store.Database;
import dev.anhanga.benchmarks.store.Person;
import dev.anhanga.benchmarks.store.PersonMaker;
import dev.anhanga.benchmarks.store.Store;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.function.ToDoubleFunction;

/** What the generated service costs by itself: its driver has the row ready. */
public final class Overhead {

  private static final int ROWS = 100_000;
  private static final long SLICE_NANOS = 40_000_000;

  private Overhead() {}

  /**
   * Prints a table.
   *
   * @param args how many slices there are of each, after as many to warm up
   */
  public static void main(String[] args) throws SQLException {
    int rounds = Integer.parseInt(args[0]);
    Database database = new Database(Store.H2, Path.of("."), ROWS);
    Filled.prepare(database);
    Person person = PersonMaker.person(0);
    AnhangaPersonService service = new AnhangaPersonService(new ReadyDriver(person));
    UUID id = person.id();
    try (People<?> reference = Library.JDBC.open(database)) {
      Slice[][] slices =
          slices(
              rounds,
              sliced(new Tasks.Repeat(number -> service.read(id))),
              sliced(new Tasks.Repeat(number -> copy(person))),
              sliced(Operation.READ.task(reference, database)));
      write(slices);
    }
  }

  private static Sliced sliced(Task task) {
    return new Sliced(Library.JDBC, task, () -> {});
  }

  private static AnhangaPerson copy(Person person) {
    return new AnhangaPerson(
        person.id(),
        person.name(),
        person.email(),
        person.birthDate(),
        person.active(),
        person.visits(),
        person.balance(),
        person.joinedAt());
  }

  private static Slice[][] slices(int rounds, Sliced... several) {
    Slice[][] slices = new Slice[several.length][rounds];
    for (int round = -rounds; round < rounds; round++) {
      for (int i = 0; i < several.length; i++) {
        Slice slice = several[i].run();
        several[i].fit(slice, SLICE_NANOS);
        if (round >= 0) {
          slices[i][round] = slice;
        }
      }
    }
    return slices;
  }

  private static void write(Slice[][] slices) {
    System.out.printf("| | ns | bytes |%n|---|--:|--:|%n");
    write("`read` of the service, whose driver has the row ready", slices[0]);
    write("the record alone", slices[1]);
    write("`read` by hand from H2", slices[2]);
    System.out.printf(
        Locale.ROOT,
        "%nThe service takes %.3f of the time of the read by hand, and %.0f bytes beyond the"
            + " record.%n",
        median(slices[0], Slice::nanos) / median(slices[2], Slice::nanos),
        median(slices[0], Slice::bytes) - median(slices[1], Slice::bytes));
  }

  private static void write(String what, Slice[] slices) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %,.0f | %,.0f |%n",
        what,
        median(slices, Slice::nanos),
        median(slices, Slice::bytes));
  }

  private static double median(Slice[] slices, ToDoubleFunction<Slice> value) {
    double[] sorted = Arrays.stream(slices).mapToDouble(value).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
