package dev.anhanga.benchmarks.compile;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.processing.Processor;

/** Measures what each contender costs the compiler, and writes the tables of the documentation. */
public final class CompileReport {

  private static final int FEW = 100;
  private static final int MANY = 1_000;

  private final PrintWriter out;

  private CompileReport(PrintWriter out) {
    this.out = out;
  }

  /** Measures for some twenty minutes, then prints the tables and writes them to this file too. */
  public static void main(String[] args) throws Exception {
    StringWriter text = new StringWriter();
    new CompileReport(new PrintWriter(text)).write();
    System.out.print(text);
    Files.writeString(Path.of(args[0]), text.toString());
  }

  private void write() throws Exception {
    List<CompileCost> costs = CompileRuns.all();
    out.printf(Locale.ROOT, "JDK %s, %s%n", Runtime.version(), System.getProperty("os.name"));
    for (int count : CompileRuns.COUNTS) {
      writeTimes(count, costs.stream().filter(cost -> cost.count() == count).toList());
    }
    writeGrowth(costs);
    writeHeaps();
    out.flush();
  }

  private void writeTimes(int count, List<CompileCost> costs) {
    out.printf(Locale.ROOT, "%n| of %,d, ms for each | without | with | added | times |", count);
    out.printf(Locale.ROOT, " inside | inside / rest | lines | classes |%n");
    out.printf(Locale.ROOT, "|---|--:|--:|--:|--:|--:|--:|--:|--:|%n");
    for (CompileCost cost : costs) {
      out.printf(Locale.ROOT, "| %s | %.2f |", cost.contender().shownName(), cost.without());
      out.printf(Locale.ROOT, " %.2f | %.2f | %.1f |", cost.with(), cost.added(), cost.ratio());
      out.printf(Locale.ROOT, " %.2f | %.2f |", cost.inside(), cost.insideToRest());
      out.printf(Locale.ROOT, " %.0f | %.0f |%n", cost.lines(), cost.classes());
    }
  }

  private void writeGrowth(List<CompileCost> costs) {
    out.printf(Locale.ROOT, "%n| | added for each of %,d / of %,d |%n|---|--:|%n", MANY, FEW);
    for (Contender contender : Contender.values()) {
      double growth = added(costs, contender, MANY) / added(costs, contender, FEW);
      out.printf(Locale.ROOT, "| %s | %.2f |%n", contender.shownName(), growth);
    }
  }

  private static double added(List<CompileCost> costs, Contender contender, int count) {
    return costs.stream()
        .filter(cost -> cost.contender() == contender && cost.count() == count)
        .mapToDouble(CompileCost::added)
        .findFirst()
        .orElseThrow();
  }

  private void writeHeaps() throws InterruptedException {
    out.printf(Locale.ROOT, "%n| peak heap for %,d, MB | without | with |%n|---|--:|--:|%n", MANY);
    for (Contender contender : Contender.values()) {
      double without = megabytes(contender, Optional.empty());
      double with = megabytes(contender, Optional.of(contender.newProcessor()));
      out.printf(Locale.ROOT, "| %s | %.0f | %.0f |%n", contender.shownName(), without, with);
    }
  }

  private static double megabytes(Contender contender, Optional<Processor> processor)
      throws InterruptedException {
    Compilation compilation = new Compilation(contender, Sources.of(contender, MANY));
    return PeakHeap.during(() -> compilation.run(processor)) / 1e6;
  }
}
