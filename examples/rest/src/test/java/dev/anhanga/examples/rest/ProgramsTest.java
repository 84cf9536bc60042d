package dev.anhanga.examples.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.examples.quickstart.Cities;
import dev.anhanga.examples.quickstart.City;
import dev.anhanga.examples.quickstart.CityMeta;
import dev.anhanga.http.HttpDriver;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Both programs, each as a process of its own. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class ProgramsTest {

  private static final String THREE =
      """
      [{"name":"San Blas","lat":"21.5","lng":"-105.3","country":"MX","admin1":"18","admin2":""},
       {"name":"Vienna","lat":"48.2","lng":"16.4","country":"AT","admin1":"09","admin2":""},
       {"name":"Zell","lat":"47.3","lng":"12.8","country":"AT","admin1":"05","admin2":""}]
      """;

  @TempDir Path folder;

  @Test
  void aSecondProcessUsesTheSameServiceByHttp() throws Exception {
    Process server = serve();
    try {
      URI api = api(server);

      String told = ended(start(RemoteCities.class, "--server", api.toString()));

      assertTrue(told.contains("3 cities in all"), told);
      assertTrue(told.contains("Vienna"), told);
      assertTrue(told.contains("1 cities match"), told);
      assertTrue(told.contains("Another city has the same id already."), told);
      try (HttpDriver driver = HttpDriver.of(api)) {
        City first = new Cities(driver).list(query -> query.sort(CityMeta.NAME.asc())).get(0);
        assertEquals("San Blas", first.name());
        assertTrue(first.favourite());
        assertEquals(2, first.version());
      }
      assertTrue(stopped(server).contains("Stopped."));
    } finally {
      server.destroyForcibly();
    }
  }

  @Test
  void whatCannotBeIsToldInASentence() throws Exception {
    Process server = serve();
    try {
      String port = String.valueOf(api(server).getPort());

      Process second = serve("--port", port);
      String told = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertEquals(1, second.waitFor());
      assertTrue(told.contains("serve: The server can't have the address"), told);
      stopped(server);
      Process remote = start(RemoteCities.class, "--server", "http://127.0.0.1:" + port + "/api");
      told = new String(remote.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(1, remote.waitFor());
      assertTrue(told.startsWith("remote: "), told);
    } finally {
      server.destroyForcibly();
    }
  }

  private Process serve(String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("three.json"), THREE);
    List<String> options =
        new ArrayList<>(
            List.of(
                "--file", file.toString(), "--database", folder.resolve("cities.db").toString()));
    options.addAll(more.length == 0 ? List.of("--port", "0") : List.of(more));
    return start(Serve.class, options.toArray(new String[0]));
  }

  private static Process start(Class<?> program, String... options) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
    command.addAll(List.of(options));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /** Where the API is, which the server tells once it is there. */
  private static URI api(Process server) throws IOException {
    BufferedReader out = server.inputReader();
    StringBuilder told = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      told.append(line).append('\n');
      if (line.startsWith("The API:")) {
        return URI.create(line.substring(line.indexOf("http"), line.lastIndexOf('/')));
      }
    }
    throw new AssertionError("It didn't come to serve: " + told);
  }

  private static String ended(Process process) throws Exception {
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), told);
    return told;
  }

  /** As Ctrl-C does; the process' own method would close its output. */
  private static String stopped(Process server) throws Exception {
    server.toHandle().destroy();
    StringBuilder told = new StringBuilder();
    server.inputReader().lines().forEach(line -> told.append(line).append('\n'));
    server.waitFor();
    return told.toString();
  }
}
