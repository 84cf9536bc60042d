package dev.anhanga.examples.quickstart;

import dev.anhanga.jdbc.JdbcDriver;
import dev.anhanga.runtime.error.AnhangaException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Loads cities into an SQLite file, and shows what the generated service does with them. */
@Command(
    name = "quickstart",
    mixinStandardHelpOptions = true,
    description = "Loads cities into an SQLite file, and pages, searches and changes them.")
public final class Quickstart implements Callable<Integer> {

  @Option(
      names = "--database",
      paramLabel = "FILE",
      defaultValue = "cities.db",
      description = "The SQLite file; made if missing (default: ${DEFAULT-VALUE}).")
  private Path database = Path.of("cities.db");

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description =
          "Cities to load, as a JSON array of {name, lat, lng, country, admin1, admin2}, plain or"
              + " gzipped (default: 24,440 that come along).")
  private @Nullable Path file;

  @Option(
      names = "--near",
      paramLabel = "LATITUDE,LONGITUDE",
      defaultValue = "48.2082,16.3738",
      description = "Whose nearest cities are shown (default: ${DEFAULT-VALUE}).")
  private String near = "48.2082,16.3738";

  @Spec private CommandSpec spec = CommandSpec.create();

  private Quickstart() {}

  /** Runs the tour; the exit code is 0, 1 after a failure, or 2 for wrong options. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, args));
  }

  static int run(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new Quickstart())
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(Quickstart::explain)
        .execute(args);
  }

  /** What a user can mend is told in a sentence; anything else is ours, with its trace. */
  private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    if (failure instanceof IOException || failure instanceof AnhangaException) {
      command.getErr().println("quickstart: " + failure.getMessage());
      return 1;
    }
    throw failure;
  }

  @Override
  public Integer call() throws IOException {
    Place place = place();
    PrintWriter out = spec.commandLine().getOut();
    try (JdbcDriver driver = JdbcDriver.of("jdbc:sqlite:" + database)) {
      Cities cities = new Cities(driver);
      load(cities, out);
      new Tour(cities, out).run(place);
    }
    out.println("Contains data from GeoNames (geonames.org), CC BY 4.0");
    return 0;
  }

  private Place place() {
    try {
      return Place.of(near);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--near: " + e.getMessage(), e);
    }
  }

  private void load(Cities cities, PrintWriter out) throws IOException {
    long start = System.nanoTime();
    int created = new CityLoader(cities).load(file);
    double seconds = (System.nanoTime() - start) / 1e9;
    out.printf(
        Locale.ROOT, "Loaded %,d new cities into %s (%.1f s)%n%n", created, database, seconds);
  }
}
