package dev.anhanga.examples.rest;

import dev.anhanga.examples.quickstart.Cities;
import dev.anhanga.examples.quickstart.Place;
import dev.anhanga.examples.quickstart.Tour;
import dev.anhanga.http.HttpDriver;
import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Does what the quickstart does, by the very same service, with cities that another process has.
 */
@Command(
    name = "remote",
    mixinStandardHelpOptions = true,
    description = "Pages, searches and changes the cities of a server by HTTP.")
public final class RemoteCities implements Callable<Integer> {

  private static final Place VIENNA = new Place(48.2082, 16.3738);

  @Option(
      names = "--server",
      paramLabel = "URI",
      defaultValue = "http://127.0.0.1:8080/api",
      description = "Where its resources are (default: ${DEFAULT-VALUE}).")
  private URI server = URI.create("http://127.0.0.1:8080/api");

  @Spec private CommandSpec spec = CommandSpec.create();

  private RemoteCities() {}

  /** Runs the tour; the exit code is 0, 1 after a failure, or 2 for wrong options. */
  public static void main(String[] args) {
    System.exit(Program.run(new RemoteCities(), args));
  }

  @Override
  public Integer call() {
    try (HttpDriver driver = driver()) {
      new Tour(new Cities(driver), spec.commandLine().getOut()).run(VIENNA);
    }
    return 0;
  }

  private HttpDriver driver() {
    try {
      return HttpDriver.of(server);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--server: " + e.getMessage(), e);
    }
  }
}
