package dev.anhanga.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.runtime.Anhanga;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two processes that make one table ready at once. H2 admits one process to its files. */
class TwoProcessesTest {

  private static final int MEETINGS = 15;
  private static final int MOST_ROUNDS = 300;

  @TempDir Path folder;

  /** Those rounds count in which both were at it at the same time. */
  @ParameterizedTest
  @EnumSource(
      value = Stores.class,
      names = {"SQLITE_FILE", "POSTGRES", "MARIADB"})
  void bothCreateAndBothAdd(Stores store) throws IOException {
    String url = store.url(folder);
    try (Twin one = new Twin(url, 1);
        Twin other = new Twin(url, 2)) {
      assertEquals(TwinProgram.READY, one.answer());
      assertEquals(TwinProgram.READY, other.answer());
      int created = 0;
      int added = 0;
      int rounds = 0;
      for (; created < MEETINGS || added < MEETINGS; rounds++) {
        assertTrue(rounds < MOST_ROUNDS, "They hardly ever meet.");
        created += meet(one, other, "first twin" + rounds) ? 1 : 0;
        added += meet(one, other, "second twin" + rounds) ? 1 : 0;
      }
      checkAll(url, rounds);
    }
  }

  private static boolean meet(Twin one, Twin other, String order) throws IOException {
    one.tell(order);
    other.tell(order);
    Instant[] first = one.times();
    Instant[] second = other.times();
    return first[0].isBefore(second[1]) && second[0].isBefore(first[1]);
  }

  /** All that is declared is there, and all rows are. */
  private static void checkAll(String url, int rounds) {
    JdbcOptions validating = JdbcOptions.of().schemaMode(SchemaMode.VALIDATE);
    try (JdbcDriver driver = JdbcDriver.of(url, validating)) {
      for (int round = 0; round < rounds; round++) {
        PersistenceMeta meta = TwinProgram.second("twin" + round);
        List<Row> rows = Anhanga.createService(new RowSchema(meta), driver).list(query -> query);
        assertEquals(List.of(1, 2, 11, 12), rows.stream().map(row -> row.getInt(0)).toList());
        assertTrue(rows.stream().allMatch(row -> row.getLong(3) == 5), meta::resource);
      }
    }
  }

  /** A running {@link TwinProgram}. */
  private static final class Twin implements AutoCloseable {

    private final Process program;
    private final Writer orders;
    private final BufferedReader answers;

    Twin(String url, int number) throws IOException {
      program =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx64m",
                  "-cp",
                  System.getProperty("java.class.path"),
                  TwinProgram.class.getName(),
                  url,
                  Integer.toString(number))
              // Newer JDKs warn there of what SQLite's driver does.
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      orders = program.outputWriter(StandardCharsets.UTF_8);
      answers = program.inputReader(StandardCharsets.UTF_8);
    }

    void tell(String order) throws IOException {
      orders.write(order + "\n");
      orders.flush();
    }

    String answer() throws IOException {
      return String.valueOf(answers.readLine());
    }

    /** When it began and ended; a program that failed says what happened instead. */
    Instant[] times() throws IOException {
      String answer = answer();
      String[] times = answer.split(" ", -1);
      assertTrue(
          times.length == 2 && Character.isDigit(answer.charAt(0)),
          () -> answer + "\n" + answers.lines().collect(Collectors.joining("\n")));
      return new Instant[] {Instant.parse(times[0]), Instant.parse(times[1])};
    }

    /** It ends when nothing more is to come. */
    @Override
    public void close() throws IOException {
      try {
        orders.close();
        assertEquals(0, program.onExit().orTimeout(1, TimeUnit.MINUTES).join().exitValue());
      } finally {
        program.destroy();
      }
    }
  }
}
