package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The kit's own test: each planted fault is found by the check that is named for it. */
class PlantedFaultsTest {

  /** Not where those of the real runs are. */
  @TempDir static Path reports;

  @ParameterizedTest
  @EnumSource
  void faultIsFoundByTheCheckThatIsNamedForIt(PlantedFault fault) {
    TestExecutionSummary faulty = run(FaultyDriverContract.with(fault), fault.check());
    assertFalse(faulty.getFailures().isEmpty(), () -> fault + " outlives " + fault.check());
  }

  @ParameterizedTest
  @EnumSource
  void checkPassesWithoutTheFault(PlantedFault fault) {
    TestExecutionSummary sound = run(MemoryDriverContractTest.class, fault.check());
    assertEquals(0, sound.getTotalFailureCount());
    assertTrue(sound.getTestsSucceededCount() > 0, () -> fault.check() + " ran nowhere");
  }

  private TestExecutionSummary run(Class<? extends DriverContract> contract, String check) {
    return KitRun.of(reports, contract, check).summary();
  }
}
