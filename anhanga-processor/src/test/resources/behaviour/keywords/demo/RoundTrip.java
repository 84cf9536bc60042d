package demo;

import dev.anhanga.processor.testing.RoundTrips;
import dev.anhanga.runtime.memory.MemoryDriver;
import java.util.List;
import java.util.Optional;

final class RoundTrip {

  static void run() {
    Word word =
        new Word(
            1, "v", 2, 3, true, null, Optional.of("m"), List.of("o"), new Word.Yield("y", null),
            "t", "e", "r", "p", "u", "o", "t", "n");
    RoundTrips.check(WordMeta.SCHEMA, word, WordPatch.of().var("w").yield(3).when(4));
    RoundTrips.check(WordMeta.SCHEMA, word, WordPatch.from(word));
    RoundTrips.check(VarMeta.SCHEMA, new Var(1, "r"), VarPatch.of().record("s"));
    VarService service = new VarService(new MemoryDriver());
    service.create(new Var(2, "r"));
    RoundTrips.equal("r", service.read(2).record());
  }
}
