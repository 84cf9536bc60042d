package dev.anhanga.benchmarks.measure;

import dev.anhanga.benchmarks.library.Library;
import dev.anhanga.benchmarks.store.Database;
import dev.anhanga.benchmarks.store.Processors;
import dev.anhanga.benchmarks.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;

/**
 * An iteration is a round over all contenders. JMH sees to fresh JVMs, to warming up and to every
 * combination; its own figure, how long a round takes, says nothing.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ContestBenchmark {

  /** The system property that names the folder of databases. */
  public static final String FOLDER = "anhanga.folder";

  /** The system property that names the file which outcomes are added to. */
  public static final String OUTCOMES = "anhanga.outcomes";

  /** Where. */
  @Param public Store store = Store.H2;

  /** What. */
  @Param public Operation operation = Operation.READ;

  /** Who, separated by plus signs. */
  @Param("CONTROL+ANHANGA")
  public String libraries = "";

  /** How many people are in the table. */
  @Param("100000")
  public int rows = 0;

  /** How long a contender's turn is, in milliseconds. */
  @Param("40")
  public int slice = 0;

  private @Nullable Contest contest;
  private List<Contest.Outcome> outcomes = List.of();

  /** Fills the table, if it isn't there yet, opens all contenders, and has them warm up. */
  @Setup(Level.Trial)
  public void open() throws SQLException, IOException {
    Set<Library> contenders =
        Arrays.stream(libraries.split("\\+", -1))
            .map(Library::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Library.class)));
    Database database = new Database(store, Path.of(System.getProperty(FOLDER, ".")), rows);
    Filled.prepare(database);
    Contest opened =
        new Contest(database, operation, contenders, TimeUnit.MILLISECONDS.toNanos(slice));
    contest = opened;
    settle();
    opened.warmUp();
  }

  /** Goes where the server is; no iteration need have the thread of another. */
  @Setup(Level.Iteration)
  public void settle() throws IOException {
    if (store == Store.POSTGRES) {
      Processors.forClient();
    }
  }

  /** Gives everyone a turn. */
  @Benchmark
  public void round() {
    if (contest != null) {
      outcomes = contest.round();
    }
  }

  /** Keeps what was seen, unless it was only to warm up. */
  @TearDown(Level.Iteration)
  public void keep(IterationParams iteration) throws IOException {
    String file = System.getProperty(OUTCOMES);
    if (file != null && iteration.getType() == IterationType.MEASUREMENT) {
      Outcomes.append(Path.of(file), store, operation, outcomes);
    }
  }

  /** Closes all contenders. */
  @TearDown(Level.Trial)
  public void close() {
    if (contest != null) {
      contest.close();
    }
  }
}
