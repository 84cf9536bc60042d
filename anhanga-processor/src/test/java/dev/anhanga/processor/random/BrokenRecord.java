package dev.anhanga.processor.random;

import dev.anhanga.processor.testing.Compiled;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** A record with mistakes. */
record BrokenRecord(RandomRecord record, List<Mistake> mistakes) {

  /** At the place of an unknown type, where a compiler has to say something too. */
  private static final String MISSING = "cannot find symbol";

  private static final String OUR_CRASH = "ANH901";

  /** Plants one mistake, which for the next number is the next in the table, and maybe more. */
  static BrokenRecord of(RandomRecord record, int number, Random random) {
    List<Mistake> mistakes = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    Mistake first = Mistake.ALL.get(number % Mistake.ALL.size());
    for (int more = random.nextInt(4); more >= 0; more--) {
      Mistake next =
          mistakes.isEmpty() ? first : Mistake.ALL.get(random.nextInt(Mistake.ALL.size()));
      if (next.about().isEmpty() || taken.add(next.about())) {
        next.plant(record);
        mistakes.add(next);
      }
    }
    return new BrokenRecord(record, List.copyOf(mistakes));
  }

  /** What a compiler said in its file: each mistake by its code, and nothing without a code. */
  void check(List<Compiled.Message> messages) {
    Set<String> said =
        messages.stream()
            .filter(Compiled.Message::isOurs)
            .map(message -> message.text().substring(1, 7))
            .collect(Collectors.toSet());
    Set<String> planted = mistakes.stream().map(Mistake::code).collect(Collectors.toSet());
    List<Compiled.Message> uncoded =
        messages.stream()
            .filter(message -> message.isError() && !message.isOurs())
            .filter(message -> !planted.contains("ANH305") || !message.text().startsWith(MISSING))
            .toList();
    if (!said.containsAll(planted) || said.contains(OUR_CRASH) || !uncoded.isEmpty()) {
      throw new AssertionError("Of " + planted + " it says " + messages);
    }
  }
}
