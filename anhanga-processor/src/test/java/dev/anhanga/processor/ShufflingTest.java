package dev.anhanga.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.anhanga.processor.testing.AllCases;
import dev.anhanga.processor.testing.Compiled;
import dev.anhanga.processor.testing.Environment;
import dev.anhanga.processor.testing.TestCompiler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What is generated depends on the record alone: not on the compiler, nor on the order of sources
 * or what else is compiled, nor on the language, the digits, the calendar or the clock of the
 * machine, nor on what was compiled before. It is what is under {@code expected}, byte for byte.
 */
class ShufflingTest {

  /** The dotless i, Arabic and Indian digits, other calendars; zones ahead, behind and halfway. */
  private static final List<Environment> ENVIRONMENTS =
      List.of(
          new Environment("tr-TR", "Asia/Kathmandu"),
          new Environment("ar-EG-u-nu-arab", "Pacific/Kiritimati"),
          new Environment("hi-IN-u-nu-deva", "Pacific/Marquesas"),
          new Environment("th-TH-u-ca-buddhist-nu-thai", "UTC"),
          new Environment("ja-JP-u-ca-japanese", "America/St_Johns"),
          new Environment("lt-LT", "Etc/GMT+12"));

  private static final List<AllCases> PROGRAMS = AllCases.programs();

  @TestFactory
  Stream<DynamicTest> outputDependsOnNothingButTheRecord() {
    return Stream.of(TestCompiler.values())
        .flatMap(
            compiler ->
                IntStream.range(0, ENVIRONMENTS.size())
                    .mapToObj(seed -> test(compiler, ENVIRONMENTS.get(seed), seed)));
  }

  private static DynamicTest test(TestCompiler compiler, Environment environment, int seed) {
    return DynamicTest.dynamicTest(
        compiler + " in " + environment.locale() + ", order " + seed,
        () -> PROGRAMS.forEach(program -> check(compiler, environment, seed, program)));
  }

  private static void check(
      TestCompiler compiler, Environment environment, int seed, AllCases program) {
    Map<String, String> shuffled = shuffled(program.sources(), new Random(seed));
    Compiled compiled =
        environment.in(() -> compiler.compile(shuffled, List.of(), List.of(new SchemaProcessor())));
    assertEquals(program.expected(), compiled.files());
    assertEquals(List.of(), compiled.errors().stream().filter(e -> !isOfTwoCases(e)).toList());
  }

  /** Cases that were never meant to be one program may share a resource; that changes nothing. */
  private static boolean isOfTwoCases(Compiled.Message error) {
    return error.text().startsWith("[ANH205]");
  }

  private static Map<String, String> shuffled(Map<String, String> sources, Random random) {
    List<String> names = new ArrayList<>(sources.keySet());
    Collections.shuffle(names, random);
    Map<String, String> shuffled = new LinkedHashMap<>();
    names.forEach(name -> shuffled.put(name, sources.get(name)));
    return shuffled;
  }

  /** Or the test above would say nothing. */
  @Test
  void environmentsDiffer() {
    assertEquals("tıtle", ENVIRONMENTS.get(0).in(() -> "TITLE".toLowerCase()));
    assertEquals("१२", ENVIRONMENTS.get(2).in(() -> String.format("%d", 12)));
    List<String> orders =
        IntStream.range(0, ENVIRONMENTS.size())
            .mapToObj(seed -> shuffled(PROGRAMS.get(0).sources(), new Random(seed)).toString())
            .toList();
    assertNotEquals(1, orders.stream().distinct().count());
  }
}
