package dev.anhanga.jdbc;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.Anhanga;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

/**
 * A program of its own that makes a table ready each time it is told to: {@link TwoProcessesTest}
 * runs it twice.
 */
final class TwinProgram {

  /** What it says when it has a connection. */
  static final String READY = "ready";

  private TwinProgram() {}

  /** As the first version of a program declares it. */
  static PersistenceMeta first(String resource) {
    return PersistenceMeta.of(
        resource,
        FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED),
        FieldMeta.of("name", DataType.STRING).unique());
  }

  /** As the second version does. */
  static PersistenceMeta second(String resource) {
    return PersistenceMeta.of(
        resource,
        FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED),
        FieldMeta.of("name", DataType.STRING).unique(),
        FieldMeta.of("code", DataType.INT).nullable().unique(),
        FieldMeta.of("size", DataType.LONG).defaultValue(5L).indexed());
  }

  /**
   * Takes the URL and its own number. For each line, which is a version and a resource, stores one
   * row, and says when it began and when that was done.
   */
  public static void main(String[] arguments) throws IOException {
    int number = Integer.parseInt(arguments[1]);
    try (JdbcDriver driver = JdbcDriver.of(arguments[0]);
        BufferedReader told =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      driver.withConnection(connection -> connection.isValid(0));
      say(READY);
      for (String line = told.readLine(); line != null; line = told.readLine()) {
        String[] words = line.split(" ", 2);
        boolean isFirst = words[0].equals("first");
        PersistenceMeta meta = isFirst ? first(words[1]) : second(words[1]);
        int id = isFirst ? number : 10 + number;
        Row row = Row.of(meta, Map.of("id", id, "name", "row " + id));
        Instant start = Instant.now();
        Anhanga.createService(new RowSchema(meta), driver).create(row);
        say(start + " " + Instant.now());
      }
    }
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
