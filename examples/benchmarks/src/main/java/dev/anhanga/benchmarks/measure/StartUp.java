package dev.anhanga.benchmarks.measure;

import dev.anhanga.benchmarks.library.Library;
import dev.anhanga.benchmarks.library.People;
import dev.anhanga.benchmarks.store.Database;
import dev.anhanga.benchmarks.store.PersonMaker;
import dev.anhanga.benchmarks.store.Store;
import java.nio.file.Path;
import java.util.Objects;

/** A program that reads one person and ends. */
public final class StartUp {

  private StartUp() {}

  /**
   * Prints the nanoseconds from here to the first person.
   *
   * @param args library, store, folder and rows of a database that is there
   */
  public static void main(String[] args) {
    long start = System.nanoTime();
    Database database =
        new Database(Store.valueOf(args[1]), Path.of(args[2]), Integer.parseInt(args[3]));
    try (People<?> people = Library.valueOf(args[0]).open(database)) {
      Objects.requireNonNull(people.read(PersonMaker.id(0)));
      System.out.println(System.nanoTime() - start);
    }
  }
}
