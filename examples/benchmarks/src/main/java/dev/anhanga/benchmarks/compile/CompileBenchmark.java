package dev.anhanga.benchmarks.compile;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.AuxCounters;
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

/**
 * Compiles the same sources without a contender's processor and then with it, in turn, so that a
 * machine whose speed drifts is as slow for the one as for the other.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CompileBenchmark {

  /** Whose sources are compiled. */
  @Param public Contender contender = Contender.ANHANGA;

  /** How many types there are. */
  @Param({"1", "100", "1000"})
  public int count = 1;

  private List<JavaFileObject> sources = List.of();
  private TimedProcessor processor = new TimedProcessor(contender.newProcessor());
  private long nanosWithout;
  private @Nullable Outputs outputs;

  /** What is known of an invocation besides the time that it took. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Details {

    /** The time that the same sources take without the processor. */
    public long nanosWithout;

    /** The time spent inside the processor. */
    public long nanosInside;

    /** The lines that the processor wrote. */
    public long lines;

    /** The class files that there are for all the types together. */
    public long classes;
  }

  /** Writes the sources. */
  @Setup(Level.Trial)
  public void write() {
    sources = Sources.of(contender, count);
  }

  /** Compiles without the processor. */
  @Setup(Level.Invocation)
  public void compileWithout() {
    System.gc();
    long start = System.nanoTime();
    new Compilation(contender, sources).run(Optional.empty());
    nanosWithout = System.nanoTime() - start;
    System.gc();
  }

  /** Compiles with the processor. */
  @Benchmark
  public Outputs compile() {
    processor = new TimedProcessor(contender.newProcessor());
    Outputs written = new Compilation(contender, sources).run(Optional.of(processor));
    outputs = written;
    return written;
  }

  /** Looks at what came out. */
  @TearDown(Level.Invocation)
  public void inspect(Details details) {
    if (outputs != null) {
      details.nanosWithout = nanosWithout;
      details.nanosInside = processor.nanos();
      details.lines = outputs.lines();
      details.classes = outputs.written(Kind.CLASS).size();
    }
    outputs = null;
  }
}
