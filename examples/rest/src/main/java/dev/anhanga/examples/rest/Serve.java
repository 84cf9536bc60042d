package dev.anhanga.examples.rest;

import dev.anhanga.examples.quickstart.Cities;
import dev.anhanga.examples.quickstart.CityLoader;
import dev.anhanga.http.server.ApiServer;
import dev.anhanga.jdbc.JdbcDriver;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the cities of an SQLite file by HTTP, with a page to see and change them. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves cities by HTTP on this machine, with a page for them. Ctrl-C stops it.")
public final class Serve implements Callable<Integer> {

  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "The port, or 0 for any that is free (default: ${DEFAULT-VALUE}).")
  private int port = 8080;

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

  @Spec private CommandSpec spec = CommandSpec.create();

  private Serve() {}

  /** Serves until Ctrl-C; the exit code is 1 after a failure, or 2 for wrong options. */
  public static void main(String[] args) {
    System.exit(Program.run(new Serve(), args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    try (CtrlC ctrlC = CtrlC.watched();
        JdbcDriver driver = JdbcDriver.of("jdbc:sqlite:" + database)) {
      Cities cities = new Cities(driver);
      int created = new CityLoader(cities).load(file);
      out.printf(
          Locale.ROOT, "%,d new cities, %,d in all in %s%n", created, cities.count(), database);
      try (ApiServer server = CityServer.start(cities, port)) {
        out.println("The page: " + server.uri().resolve("/"));
        out.println("The API:  " + server.uri() + "/city");
        out.println("Contains data from GeoNames (geonames.org), CC BY 4.0. Ctrl-C stops.");
        ctrlC.await();
      }
      out.println("Stopped.");
    }
    return 0;
  }
}
