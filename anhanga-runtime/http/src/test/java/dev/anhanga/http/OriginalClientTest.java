package dev.anhanga.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.anhanga.http.server.ApiHandler;
import dev.anhanga.http.server.ApiServer;
import dev.anhanga.runtime.memory.MemoryDriver;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The handler as a program sees it that has fetch and JSON, and nothing of ours. */
class OriginalClientTest {

  private static final int OLDEST_WITH_FETCH = 18;

  @TempDir Path folder;

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  void theOriginalsClientFindsAllThatItKnows() throws Exception {
    Path node = node();
    Path client = copyOfClient();

    try (MemoryDriver store = new MemoryDriver();
        ApiServer server = ApiServer.start(ApiHandler.of(new ParcelService(store)), 0)) {
      String report = run(node.toString(), client.toString(), server.uri().toString());

      assertTrue(report.contains("ok: create returns what is stored"), report);
      assertTrue(report.contains("ok: another resource is not there"), report);
    }
  }

  /** Where it isn't, the test is told as aborted. */
  private static Path node() throws Exception {
    Optional<Path> node =
        Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
            .map(folder -> Path.of(folder, "node"))
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(node.isPresent(), "There is no node on the PATH, and so no client to try.");
    String version = run(node.get().toString(), "--version").strip();
    int major = Integer.parseInt(version.substring(1, version.indexOf('.')));
    assumeTrue(
        major >= OLDEST_WITH_FETCH, "The node on the PATH is " + version + ", and has no fetch.");
    return node.get();
  }

  private Path copyOfClient() throws IOException {
    try (InputStream client = OriginalClientTest.class.getResourceAsStream("original-client.mjs")) {
      Path copy = folder.resolve("original-client.mjs");
      Files.copy(Objects.requireNonNull(client), copy);
      return copy;
    }
  }

  private static String run(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (InputStream out = process.getInputStream()) {
      String printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(0, process.waitFor(), printed);
      return printed;
    } finally {
      process.destroyForcibly();
    }
  }
}
