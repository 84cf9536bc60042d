package dev.anhanga.jdbc;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.Anhanga;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.service.ServiceContract;
import java.util.List;
import java.util.Map;

/**
 * A program of its own that writes until it is killed: one row, and then two in one batch, again
 * and again. {@link KilledProgramTest} kills it.
 */
final class WritingProgram {

  /** How far one round is from the next: it has this row, and the two after it. */
  static final int ROUND = 3;

  static final RowSchema SCHEMA =
      new RowSchema(
          PersistenceMeta.of(
              "item",
              FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED),
              FieldMeta.of("name", DataType.STRING)));

  private WritingProgram() {}

  /** Takes the URL. Says the last identity of each write that was acknowledged. */
  public static void main(String[] arguments) {
    try (JdbcDriver driver = JdbcDriver.of(arguments[0])) {
      ServiceContract<Row> items = Anhanga.createService(SCHEMA, driver);
      for (int id = 0; ; id += ROUND) {
        items.create(item(id));
        say(id);
        items.createAll(List.of(item(id + 1), item(id + 2)));
        say(id + 2);
      }
    }
  }

  private static Row item(int id) {
    return Row.of(SCHEMA.meta(), Map.of("id", id, "name", "item " + id));
  }

  private static void say(int id) {
    System.out.println(id);
    System.out.flush();
  }
}
