package dev.anhanga.contract;

import dev.anhanga.runtime.persistence.PersistenceContract;

/** The kit over a driver with a fault; run by {@link PlantedFaultsTest} only. */
public class FaultyDriverContract extends DriverContract {

  private static volatile PlantedFault planted = PlantedFault.values()[0];

  static Class<FaultyDriverContract> with(PlantedFault fault) {
    planted = fault;
    return FaultyDriverContract.class;
  }

  @Override
  protected PersistenceContract openDriver() {
    return planted.driver();
  }
}
