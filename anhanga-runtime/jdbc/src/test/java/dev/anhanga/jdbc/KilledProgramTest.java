package dev.anhanga.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.runtime.Anhanga;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.service.ServiceContract;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a database in files has when the program that wrote to it was killed. */
class KilledProgramTest {

  private static final int ENOUGH = 300;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(names = {"SQLITE_FILE", "H2_FILE"})
  void allThatWasAcknowledgedIsThereAndNothingByHalf(Stores store) throws Exception {
    String url = store.url(folder) + (store == Stores.H2_FILE ? ";WRITE_DELAY=0" : "");
    int acknowledged = lastBeforeItWasKilled(url);

    try (JdbcDriver driver = JdbcDriver.of(url)) {
      ServiceContract<Row> items = Anhanga.createService(WritingProgram.SCHEMA, driver);
      List<Integer> stored = items.list().stream().map(row -> row.getInt(0)).toList();
      assertTrue(stored.size() > acknowledged, stored.size() + " are there");
      assertEquals(stored.size() - 1, stored.get(stored.size() - 1), "one between is missing");
      assertTrue(stored.size() % WritingProgram.ROUND != 2, "half of a batch is there");
      items.create(Row.of(WritingProgram.SCHEMA.meta(), Map.of("id", -1, "name", "later")));
    }
  }

  /** What it said before its end counts, also what was still to be read when it was killed. */
  private static int lastBeforeItWasKilled(String url) throws IOException, InterruptedException {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                WritingProgram.class.getName(),
                url)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said = program.inputReader(StandardCharsets.UTF_8)) {
      int last = -1;
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        last = Integer.parseInt(line);
        if (last > ENOUGH) {
          // The process itself would close what is still to be read.
          program.toHandle().destroyForcibly();
        }
      }
      program.waitFor();
      assertTrue(last > ENOUGH, "It ended by itself.");
      return last;
    } finally {
      program.destroyForcibly();
    }
  }
}
