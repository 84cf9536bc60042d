package dev.anhanga.contract;

import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.persistence.PersistenceContract;
import java.util.function.Function;
import java.util.function.Supplier;

/** Mistakes that drivers make, each with the check that finds it. */
enum PlantedFault {
  NULL_IN_A_PATCH_IS_DROPPED(WriteFaults.NullsDropped::new, "nullInAPatchClearsTheField"),
  ABSENT_FIELDS_ARE_CLEARED(WriteFaults.AbsentCleared::new, "updateSetsJustTheFieldsPresent"),
  UPDATE_OF_MISSING_INSERTS(WriteFaults.MissingInserted::new, "updateOfMissingIdInsertsNothing"),
  UPDATE_RETURNS_THE_PATCH(WriteFaults.PatchReturned::new, "updateSetsJustTheFieldsPresent"),
  UNCHANGED_ROW_IS_NOT_FOUND(
      WriteFaults.UnchangedMissed::new, "updateThatChangesNothingStillFindsTheRecord"),
  STORED_BEFORE_THE_RECORD_IS_BUILT(
      WriteFaults.StoredBeforeRead::new, "updateThatTheRecordRefusesChangesNothing"),
  VERSION_IS_NOT_CHECKED(WriteFaults.VersionUnchecked::new, "patchWithAStaleVersionChangesNothing"),
  VERSION_IS_CHECKED_BEFORE_THE_UPDATE(
      WriteFaults.VersionCheckedEarly::new, "racingUpdatesAreNeverLost"),
  DESTROY_IGNORES_THE_VERSION(WriteFaults.DestroyUnchecked::new, "destroyOfAStaleRecordIsRefused"),
  DESTROY_OF_MISSING_THROWS(WriteFaults.DestroyThrows::new, "destroyOfMissingIdDoesNothing"),
  CREATE_OVERWRITES(WriteFaults.CreateOverwrites::new, "createOfATakenIdentityChangesNothing"),
  CREATE_IS_NOT_ATOMIC(WriteFaults.CreateInTwoSteps::new, "racingForAnIdentityHasOneWinner"),
  BATCH_IS_STORED_IN_HALF(WriteFaults.HalfABatch::new, "createAllWithADuplicateStoresNone"),
  BATCH_IS_RETURNED_IN_ANOTHER_ORDER(
      WriteFaults.BatchReversed::new, "createAllReturnsTheStoredRecordsInOrder"),
  GIVEN_ROW_IS_KEPT(WriteFaults.GivenRowKept::new, "createDoesNotHoldOnToTheGivenRow"),
  TEXT_IS_TRIMMED(WriteFaults.TextTrimmed::new, "boundaryValuesComeBackEqual"),
  DECIMALS_ARE_DOUBLES(WriteFaults.DecimalsRounded::new, "decimalsKeepEveryDigit"),
  MILLISECONDS_ONLY(WriteFaults.MillisecondsOnly::new, "boundaryValuesComeBackEqual"),
  EMPTY_TEXT_IS_NULL(WriteFaults.EmptyIsNull::new, "boundaryValuesComeBackEqual"),
  NOT_EQUAL_DROPS_NULLS(ReadFaults.NotDropsNulls::new, "notEqualToIncludesNulls"),
  CONTAINS_IGNORES_CASE(ReadFaults.ContainsIgnoresCase::new, "containsTakesTextAsItIs"),
  CONTAINS_IS_A_PATTERN(ReadFaults.ContainsIsLike::new, "containsTakesTextAsItIs"),
  NULL_IS_THE_LEAST_VALUE(ReadFaults.NullsFirst::new, "sortPutsNullsWhereTheyBelong"),
  TEXT_IS_SORTED_BY_UNIT(ReadFaults.SortedByUnit::new, "charactersBeyondTheFirstPlaneComeLast"),
  UUIDS_ARE_SORTED_SIGNED(ReadFaults.SignedUuids::new, "sortPutsNullsWhereTheyBelong"),
  TIES_HAVE_NO_ORDER(ReadFaults.TiesUnstable::new, "identityIsTheLastKey"),
  CURSOR_SKIPS_TIES(ReadFaults.TiesSkipped::new, "cursorPagesSkipNoTies"),
  PAGE_IS_ONE_TOO_SHORT(ReadFaults.PageTooShort::new, "pagesDivideTheRows"),
  LAST_FULL_PAGE_HAS_A_NEXT(ReadFaults.NextByFullness::new, "pageThatEndsWithTheLastRowHasNoNext"),
  TOTAL_IS_OF_THE_PAGE(ReadFaults.TotalOfThePage::new, "firstPageHasTwentyRowsAndTheTotal"),
  READER_RUNS_TWICE(ReadFaults.ReadTwice::new, "readerRunsOncePerRowInOrder"),
  READER_FAILURE_IS_WRAPPED(ReadFaults.FailureWrapped::new, "exceptionOfAReaderPassesUnchanged"),
  ROWS_FOLLOW_THE_STORE(ReadFaults.LiveRows::new, "returnedRowsOutliveTheCall"),
  SECOND_CLOSE_THROWS(ReadFaults.CloseOnce::new, "closingTwiceIsHarmless");

  private final Supplier<PersistenceContract> maker;
  private final String check;

  PlantedFault(Function<PersistenceContract, PersistenceContract> plant, String check) {
    this.maker = () -> plant.apply(new MemoryDriver());
    this.check = check;
  }

  PersistenceContract driver() {
    return maker.get();
  }

  /** The check whose name says the fault. */
  String check() {
    return check;
  }
}
