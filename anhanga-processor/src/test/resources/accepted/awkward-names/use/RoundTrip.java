package demo;

import dev.anhanga.runtime.memory.MemoryDriver;
import java.util.UUID;

final class RoundTrip {

  static void run() {
    MemoryDriver driver = new MemoryDriver();
    Position position =
        new Position(
            "p", "m", Position.Row.LAST, 1, "of", new UUID(7, 8), 2, 3, null, 1, true, "r", "e",
            "h", "r", "o", "o", "$", "n");
    PositionService positions = new PositionService(driver);
    equal(position, positions.create(position));
    equal(position, positions.read("p"));
    equal(
        Position.Row.FIRST,
        positions.update("p", PositionPatch.of().row(Position.Row.FIRST).meta("n")).row());
    equal("meta", PositionMeta.META_.name());
    equal("schema", PositionMeta.SCHEMA_.name());

    equal(new Persistence(3), new PersistenceService(driver).create(new Persistence(3)));
    Record record = new RecordService(driver).create(RecordPatch.of());
    equal(record, new RecordService(driver).read(record.id()));
    Record.Id id = new Record.Id(5, Record.Field.ID);
    equal(id, new Record_IdService(driver).create(id));
    equal(id, new Record_IdService(driver).read(5));
  }

  private static void equal(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new AssertionError(actual + " isn't " + expected);
    }
  }
}
