package dev.anhanga.processor.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.anhanga.processor.SchemaProcessor;
import dev.anhanga.processor.testing.Compiled;
import dev.anhanga.processor.testing.Loaded;
import dev.anhanga.processor.testing.TestCompiler;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Records that nobody thought of: those that are right compile without a warning and store what
 * they are given, and those with mistakes are told each of them. {@code -Drecords.seed} makes
 * others, {@code -Drecords.count} more of them.
 */
class RandomRecordsTest {

  private static final long SEED = Long.getLong("records.seed", 20_260_131L);
  private static final int COUNT = Integer.getInteger("records.count", 2_000);
  private static final int BATCH = 250;

  private static final List<String> STRICT =
      List.of("-Xlint:all,-processing", "-Werror", "-Xmaxerrs", "10000", "-Xmaxwarns", "10000");

  private static final List<String> LENIENT =
      List.of("-XDshould-stop.ifError=FLOW", "-Xmaxerrs", "10000", "-Xmaxwarns", "10000");

  private final RandomRecords records = new RandomRecords(SEED);

  @TestFactory
  Stream<DynamicTest> soundRecords() {
    return IntStream.iterate(0, from -> from < sound(), from -> from + BATCH)
        .mapToObj(from -> DynamicTest.dynamicTest("from " + from, () -> sound(from, from + BATCH)));
  }

  /** How many are sound: a quarter, in whole batches, as they take most of the time. */
  private static int sound() {
    return COUNT / 4 / BATCH * BATCH;
  }

  private void sound(int from, int to) {
    List<RandomRecord> batch = IntStream.range(from, to).mapToObj(records::record).toList();
    Map<String, String> sources = new TreeMap<>();
    batch.forEach(record -> sources.put("demo/" + record.file(), record.source()));
    Compiled compiled = TestCompiler.JAVAC.compile(sources, STRICT, List.of(new SchemaProcessor()));
    assertEquals(
        List.of(), compiled.messages().stream().limit(5).toList(), () -> shown(compiled, sources));
    Loaded classes = new Loaded(compiled);
    for (int index = 0; index < batch.size(); index++) {
      roundTrip(batch.get(index), records.random(-1 - from - index), classes);
    }
  }

  private static void roundTrip(RandomRecord record, Random random, Loaded classes) {
    try {
      new RoundTrip(record, random, classes).check();
    } catch (ReflectiveOperationException | RuntimeException | AssertionError e) {
      throw new AssertionError("With -Drecords.seed=" + SEED + ":\n" + record.source(), e);
    }
  }

  @TestFactory
  Stream<DynamicTest> brokenRecords() {
    return IntStream.iterate(sound(), from -> from < COUNT, from -> from + BATCH)
        .mapToObj(
            from -> DynamicTest.dynamicTest("from " + from, () -> broken(from, from + BATCH)));
  }

  private void broken(int from, int to) {
    Map<String, BrokenRecord> byFile = new TreeMap<>();
    for (int number = from; number < to; number++) {
      BrokenRecord broken =
          BrokenRecord.of(records.record(number), number, records.random(-number));
      byFile.put(broken.record().file(), broken);
    }
    Map<String, String> sources = new TreeMap<>();
    byFile.forEach((file, broken) -> sources.put("demo/" + file, broken.record().source()));
    Compiled compiled =
        TestCompiler.JAVAC.compile(sources, LENIENT, List.of(new SchemaProcessor()));
    byFile.values().forEach(broken -> told(broken, compiled));
    assertEquals(
        List.of(),
        compiled.errors().stream().filter(error -> !byFile.containsKey(error.file())).toList());
  }

  private static void told(BrokenRecord broken, Compiled compiled) {
    List<Compiled.Message> messages =
        compiled.messages().stream()
            .filter(message -> message.file().equals(broken.record().file()))
            .toList();
    try {
      broken.check(messages);
    } catch (AssertionError e) {
      throw new AssertionError("With -Drecords.seed=" + SEED + ":\n" + broken.record().source(), e);
    }
  }

  /** The first message's record, by which the rest can mostly be told. */
  private static String shown(Compiled compiled, Map<String, String> sources) {
    return compiled.messages().stream()
        .map(message -> sources.getOrDefault("demo/" + message.file(), ""))
        .filter(source -> !source.isEmpty())
        .findFirst()
        .map(source -> "With -Drecords.seed=" + SEED + ":\n" + source)
        .orElse("With -Drecords.seed=" + SEED);
  }
}
