package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The kit's own test: each planted fault is found by the check that is named for it. */
class PlantedFaultsTest {

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

  private static TestExecutionSummary run(Class<? extends DriverContract> contract, String check) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(
                Stream.of(contract.getMethods())
                    .filter(method -> method.getName().equals(check))
                    .map(method -> DiscoverySelectors.selectMethod(contract, method))
                    .toList())
            .build();
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create().execute(request, listener);
    return listener.getSummary();
  }
}
