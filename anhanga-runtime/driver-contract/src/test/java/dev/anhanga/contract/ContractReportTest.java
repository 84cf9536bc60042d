package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.persistence.PersistenceContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What a report says after a run of the kit; each of these runs the kit, or a part of it. */
class ContractReportTest {

  @TempDir Path folder;

  @Test
  void wholeRunCountsEveryCheckAndEveryRun() {
    KitRun run = KitRun.of(folder, MapDriverContractTest.class);

    String report = run.report();
    assertHas(report, "# MapDriver, checked by MapDriverContractTest\n");
    assertHas(report, "none failed. Skipped, for the reasons below: ");
    assertHas(report, "| `UNIQUE_FIELDS` | no |\n");
    assertHas(report, "| UniqueChecks | | | ");
    assertHas(report, "\n  - UniqueChecks, all\n");
    assertHas(report, "there were " + run.summary().getTestsStartedCount() + " runs.");
    assertFalse(report.contains("Not run"), report);
    assertFalse(report.contains("## Failed"), report);
    assertEquals(checks(), sum(report, 2) + sum(report, 4), report);
  }

  @Test
  void reportIsTheSameWhenAllRunAtOnce() {
    KitRun first = KitRun.of(folder, MapDriverContractTest.class);
    KitRun second = KitRun.inParallel(folder, MapDriverContractTest.class);
    assertEquals(first.report(), second.report());
    assertEquals(first.entries(), second.entries());
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  void reportIsTheSameInEveryLanguage() {
    String check = "boundaryValuesComeBackEqual";
    KitRun first = KitRun.of(folder, MapDriverContractTest.class, check);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      KitRun second = KitRun.of(folder, MapDriverContractTest.class, check);
      assertEquals(first.report(), second.report());
      assertEquals(first.entries(), second.entries());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void capabilitiesAreThoseOfTheDriver() {
    String report =
        KitRun.of(folder, MemoryDriverContractTest.class, "countIsOfAllRecords").report();
    assertFalse(report.contains("| no |"), report);
    assertHas(report, "| `TRANSACTIONS` | yes |\n");
  }

  @Test
  void failedCheckIsNamedWithWhatItFound() {
    PlantedFault fault = PlantedFault.UPDATE_OF_MISSING_INSERTS;
    KitRun run = KitRun.of(folder, FaultyDriverContract.with(fault), fault.check());

    assertEquals(1, run.summary().getTestsFailedCount());
    assertHas(run.report(), "**1 of " + checks() + " checks failed.**");
    assertHas(run.report(), "\n| UpdateChecks | | 1 | | ");
    assertHas(
        run.report(), "\n## Failed\n\n- UpdateChecks: updateOfMissingIdInsertsNothing\n  - `");
    assertHas(
        run.entries().toString(), ": 0 checks passed, 1 failed, 0 skipped, " + (checks() - 1));
  }

  @Test
  void checkFailsOnceThoughItFailsForOneParameterOfMany() {
    PlantedFault fault = PlantedFault.EMPTY_TEXT_IS_NULL;
    KitRun run = KitRun.of(folder, FaultyDriverContract.with(fault), fault.check());

    assertTrue(run.summary().getTestsSucceededCount() > 5);
    assertHas(run.report(), "\n| ValueChecks | | 1 | | ");
    assertHas(run.report(), "1] TEXT: ");
    assertFalse(run.report().contains("] INT: "), run.report());
  }

  @Test
  void madeTestsAreRunsOfTheirCheck() {
    PlantedFault fault = PlantedFault.FILTER_IS_LOST_BESIDE_SEVERAL_SORTS;
    KitRun faulty = KitRun.of(folder, FaultyDriverContract.with(fault), fault.check());
    assertHas(faulty.report(), "\n| MatrixChecks | | 1 | | |\n");
    assertHas(faulty.report(), "\n- MatrixChecks: " + fault.check() + "\n  - `");

    KitRun sound = KitRun.of(folder, MapDriverContractTest.class, fault.check());
    assertHas(sound.report(), "\n| MatrixChecks | 1 | | | |\n");
    assertHas(sound.report(), "there were " + sound.summary().getTestsStartedCount() + " runs.");
  }

  @Test
  void skippedCheckHasItsReason() {
    KitRun run =
        KitRun.of(
            folder, MapDriverContractTest.class, "nullNeverClashes", "boundaryValuesComeBackEqual");

    assertHas(run.report(), "\n| UniqueChecks | | | 1 | ");
    assertHas(run.report(), "\n| ValueChecks | 1 | | | ");
    assertHas(
        run.report(),
        "\n- The driver doesn't declare the capability UNIQUE_FIELDS.\n"
            + "  - UniqueChecks: nullNeverClashes\n");
    assertHas(
        run.report(),
        "\n- The driver doesn't declare the capability JSON_FIELDS.\n"
            + "  - ValueChecks: boundaryValuesComeBackEqual (1 of ");
  }

  @Test
  void partOfTheKitClaimsNothingOfTheRest() {
    KitRun run = KitRun.of(folder, MapDriverContractTest.class, "destroyOfMissingIdDoesNothing");

    int rest = checks() - 1;
    assertHas(run.report(), "\n1 of " + checks() + " checks passed, none failed.");
    assertHas(run.report(), "**Not run, so that nothing is known of them: " + rest + ".**");
    assertHas(run.report(), "\n| **all** | 1 | | | " + rest + " |\n");
    assertHas(run.report(), "\n- UpdateChecks, all\n");
    assertHas(
        run.entries().toString(),
        "driver-contract = MapDriver: 1 checks passed, 0 failed, 0 skipped, " + rest + " not run");
  }

  /** A driver in the making, with some of the groups. */
  @Test
  void groupsThatAClassLacksWereNotRun() {
    KitRun run = KitRun.of(folder, Counting.class);

    assertHas(run.report(), "checked by ContractReportTest.Counting\n");
    assertHas(run.report(), "\n- UpdateChecks, all\n");
    assertFalse(run.report().contains("- CountChecks"), run.report());
    assertHas(run.report(), "there were " + run.summary().getTestsFoundCount() + " runs.");
  }

  static class Counting implements CountChecks {
    private final PersistenceContract driver = new MapDriver();

    @Override
    public PersistenceContract driver() {
      return driver;
    }

    @Override
    public Optional<PersistenceContract> anotherDriver() {
      return Optional.empty();
    }

    @Override
    public boolean sortsByCodePoint() {
      return true;
    }
  }

  @Test
  void checkThatIsSwitchedOffIsSkippedAndOwnTestsAreNotCounted() {
    KitRun run = KitRun.of(folder, Lenient.class);

    assertHas(run.report(), "\n- It is slow in winter.\n  - CountChecks: countIsOfAllRecords\n");
    assertHas(run.report(), "\n- FailureChecks: unusedDriverCloses\n");
    assertEquals(checks(), sum(run.report(), 2) + sum(run.report(), 4) + sum(run.report(), 5));
  }

  static class Lenient extends MapDriverContractTest {

    @Override
    @Test
    @Disabled("It is slow in winter.")
    public void countIsOfAllRecords() {}

    /** Without an annotation, it is no test any more. */
    @Override
    public void unusedDriverCloses() {}

    @Test
    void own() {}

    @Nested
    class Own {

      @Test
      void nested() {}
    }
  }

  @Test
  void driverThatNeverOpensIsSaidSo() {
    KitRun run = KitRun.of(folder, Closed.class, "destroyOfMissingIdDoesNothing");

    assertHas(run.report(), "# A driver that was never open, checked by ");
    assertHas(run.report(), "There is no store today.");
    assertFalse(run.report().contains("| capability |"), run.report());
  }

  static class Closed extends DriverContract {

    @Override
    protected PersistenceContract openDriver() {
      throw new StorageException("There is no store today.");
    }
  }

  /** The tests keep their results, and it is told. */
  @Test
  void reportThatCanNotBeWrittenFailsNoTest() throws IOException {
    Path inTheWay = folder.resolve("junit-jupiter/" + MapDriverContractTest.class.getName());
    Files.createDirectories(inTheWay.resolve(ContractReport.FILE));
    List<LogRecord> logged = new ArrayList<>();
    KitRun run =
        whileLogging(
            logged,
            () -> KitRun.of(folder, MapDriverContractTest.class, "destroyOfMissingIdDoesNothing"));

    assertEquals(0, run.summary().getTotalFailureCount());
    assertEquals(1, run.summary().getTestsSucceededCount());
    assertTrue(run.hasNoReport());
    assertHas(run.entries().toString(), "driver-contract = MapDriver: 1 checks passed");
    assertHas(run.entries().toString(), "driver-contract-failure = The report of this run");
    assertEquals(1, logged.size());
    assertEquals(Level.WARNING, logged.get(0).getLevel());
    assertHas(logged.get(0).getMessage(), "MapDriver: 1 checks passed");
  }

  private static KitRun whileLogging(List<LogRecord> logged, Supplier<KitRun> run) {
    Logger logger = Logger.getLogger("dev.anhanga.contract");
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord record) {
            logged.add(record);
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    logger.addHandler(handler);
    logger.setUseParentHandlers(false);
    try {
      return run.get();
    } finally {
      logger.removeHandler(handler);
      logger.setUseParentHandlers(true);
    }
  }

  private static void assertHas(String text, String part) {
    assertTrue(text.contains(part), () -> "Without " + part + ":\n" + text);
  }

  private static int checks() {
    return CheckGroup.of(DriverContract.class).stream()
        .mapToInt(group -> group.checks().size())
        .sum();
  }

  /** What the rows of the groups have in a column, counted from 1. */
  private static int sum(String report, int column) {
    Matcher row = Pattern.compile("(?m)^\\| \\w+Checks \\|.*$").matcher(report);
    int sum = 0;
    while (row.find()) {
      String cell = row.group().split("\\|", -1)[column].strip();
      sum += cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }
    return sum;
  }
}
