package demo;

import dev.anhanga.processor.testing.RoundTrips;
import dev.anhanga.runtime.memory.MemoryDriver;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

final class RoundTrip {

  static void run() {
    @SuppressWarnings({"rawtypes", "unchecked"})
    List<String>[] lists = new List[] {List.of("a", "b"), List.of()};
    @SuppressWarnings({"rawtypes", "unchecked"})
    Map<String, Integer>[] maps = new Map[] {Map.of("c", 3)};
    @SuppressWarnings({"rawtypes", "unchecked"})
    Optional<Long>[][] optionals = new Optional[][] {{Optional.of(4L), Optional.empty()}, {}};
    @SuppressWarnings({"rawtypes", "unchecked"})
    Shelf.Pair<String, byte[]>[] pairs =
        new Shelf.Pair[] {new Shelf.Pair<>("d", new byte[] {5}, lists)};
    Shelf shelf = new Shelf(new UUID(1, 2), lists, maps, optionals, List.<Shelf.Pair<String, byte[]>[]>of(pairs));
    RoundTrips.check(ShelfMeta.SCHEMA, shelf, ShelfPatch.of().maps(null).lists(lists));

    Shelf read = ShelfMeta.SCHEMA.fromRow(ShelfMeta.SCHEMA.toRow(shelf));
    RoundTrips.equal("b", read.lists()[0].get(1));
    RoundTrips.equal(4L, read.optionals()[0][0].orElseThrow());
    RoundTrips.equal((byte) 5, read.pairs().get(0)[0].second()[0]);
    RoundTrips.equal("a", read.pairs().get(0)[0].more()[0].get(0));
    new ShelfService(new MemoryDriver()).create(shelf);
  }
}
