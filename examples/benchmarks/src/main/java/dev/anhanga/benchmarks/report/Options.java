package dev.anhanga.benchmarks.report;

import dev.anhanga.benchmarks.library.Library;
import dev.anhanga.benchmarks.measure.Operation;
import dev.anhanga.benchmarks.store.Store;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What to run, as arguments such as {@code --stores=H2,SQLITE --rounds=20} say. */
final class Options {

  /** What there is to run. */
  enum Mode {
    /** Contenders in turn. */
    COMPARE,
    /** From main to the first read. */
    START,
    /** The service without a database. */
    OVERHEAD,
    /** The same at more and more rows. */
    GROWTH,
    /** Nothing: only writes the documentation anew. */
    WRITE
  }

  private final Map<String, String> given = new LinkedHashMap<>();

  Options(String[] args) {
    given.putAll(
        Map.of(
            "modes", "COMPARE,START,OVERHEAD",
            "stores", names(Store.class),
            "operations", names(Operation.class),
            "libraries", names(Library.class),
            "rows", "100000",
            "rounds", "40",
            "forks", "1",
            "sizes", "10000,100000,1000000",
            "folder", "target/speed",
            "docs", ""));
    for (String arg : args) {
      String[] pair = arg.replaceFirst("^--", "").split("=", 2);
      if (pair.length != 2 || !given.containsKey(pair[0])) {
        throw new IllegalArgumentException(
            arg + " is no option. There are --" + String.join("=, --", given.keySet()) + "=.");
      }
      given.put(pair[0], pair[1]);
    }
  }

  private static <E extends Enum<E>> String names(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(","));
  }

  private <E extends Enum<E>> Set<E> several(String name, Class<E> type) {
    return Arrays.stream(text(name).split(",", -1))
        .map(value -> Enum.valueOf(type, value))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
  }

  private String text(String name) {
    return given.getOrDefault(name, "");
  }

  private int number(String name) {
    return Integer.parseInt(text(name));
  }

  Set<Mode> modes() {
    return several("modes", Mode.class);
  }

  Set<Store> stores() {
    return several("stores", Store.class);
  }

  Set<Operation> operations() {
    return several("operations", Operation.class);
  }

  Set<Library> libraries() {
    return several("libraries", Library.class);
  }

  /** How many people there are, while contenders are compared. */
  int rows() {
    return number("rows");
  }

  /** How often each contender has its turn, after half as many to warm up. */
  int rounds() {
    return number("rounds");
  }

  /** How many JVMs measure the same, one after the other. */
  int forks() {
    return number("forks");
  }

  /** How many people there are, while growth is measured. */
  int[] sizes() {
    return Arrays.stream(text("sizes").split(",", -1)).mapToInt(Integer::parseInt).toArray();
  }

  /** Where databases and outcomes are kept from run to run. */
  Path folder() {
    return Path.of(text("folder"));
  }

  /** Where the page and its charts are; empty to leave them alone. */
  String docs() {
    return text("docs");
  }
}
