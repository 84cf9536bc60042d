package dev.anhanga.benchmarks.measure;

import dev.anhanga.benchmarks.library.Library;
import dev.anhanga.benchmarks.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** All outcomes, in a file to which the measuring JVMs add a line for each. */
public final class Outcomes {

  private final Map<Key, List<Contest.Outcome>> outcomes = new LinkedHashMap<>();

  /** Reads the file. */
  public static Outcomes read(Path file) throws IOException {
    Outcomes all = new Outcomes();
    for (String line : Files.readAllLines(file)) {
      String[] parts = line.split(",", -1);
      Key key =
          new Key(Store.valueOf(parts[0]), Operation.valueOf(parts[1]), Library.valueOf(parts[2]));
      double[] numbers = Arrays.stream(parts).skip(3).mapToDouble(Double::parseDouble).toArray();
      all.outcomes
          .computeIfAbsent(key, missing -> new ArrayList<>())
          .add(new Contest.Outcome(key.library(), numbers[0], numbers[1], numbers[2], numbers[3]));
    }
    return all;
  }

  /** Takes out of the file, if there is one, what is about to be measured anew. */
  public static void forget(Path file, Store store, Operation operation, Set<Library> libraries)
      throws IOException {
    if (Files.exists(file)) {
      Set<String> starts =
          libraries.stream().map(one -> start(store, operation, one)).collect(Collectors.toSet());
      List<String> kept =
          Files.readAllLines(file).stream()
              .filter(line -> starts.stream().noneMatch(line::startsWith))
              .toList();
      Files.write(file, kept);
    }
  }

  private static String start(Store store, Operation operation, Library library) {
    return store.name() + "," + operation.name() + "," + library.name() + ",";
  }

  /** Adds the outcomes of a round. */
  static void append(Path file, Store store, Operation operation, List<Contest.Outcome> outcomes)
      throws IOException {
    List<String> lines =
        outcomes.stream()
            .map(one -> start(store, operation, one.library()) + numbers(one))
            .toList();
    Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static String numbers(Contest.Outcome one) {
    return one.nanos()
        + ","
        + one.bytes()
        + ","
        + one.referenceNanos()
        + ","
        + one.referenceBytes();
  }

  /** Whether this was measured. */
  public boolean has(Store store, Operation operation, Library library) {
    return outcomes.containsKey(new Key(store, operation, library));
  }

  /** The median of something over all rounds. */
  public double median(
      Store store, Operation operation, Library library, ToDoubleFunction<Contest.Outcome> value) {
    List<Contest.Outcome> some =
        outcomes.getOrDefault(new Key(store, operation, library), List.of());
    double[] sorted = some.stream().mapToDouble(value).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private record Key(Store store, Operation operation, Library library) {}
}
