package demo.silenced;

import dev.anhanga.runtime.memory.MemoryDriver;
import java.util.Optional;

/** An identity that is a fraction works, as far as fractions do. */
final class RoundTrip {

  private RoundTrip() {}

  static void run() {
    ReadingService readings = new ReadingService(new MemoryDriver());
    Reading warm = readings.create(new Reading(0.1 + 0.2, "roof"));
    same(warm, readings.read(0.1 + 0.2));
    same(Optional.empty(), readings.find(0.3));
    readings.create(new Reading(-0.0, "cellar"));
    same("cellar", readings.read(0.0).place());
    same("attic", readings.update(0.0, ReadingPatch.of().place("attic")).place());
    readings.destroy(-0.0);
    same(1L, readings.paginate(ReadingMeta.page(1, 5)).total());
  }

  private static void same(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new AssertionError(expected + " is not " + actual);
    }
  }
}
