package dev.anhanga.contract;

import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.persistence.PersistenceContract;
import java.util.function.Function;
import java.util.function.Supplier;

/** Mistakes that drivers make, each with the check that finds it. */
enum PlantedFault {
  NULL_IN_A_PATCH_IS_DROPPED(UpdateFaults.NullsDropped::new, "nullInAPatchClearsTheField"),
  ABSENT_FIELDS_ARE_CLEARED(UpdateFaults.AbsentCleared::new, "updateSetsJustTheFieldsPresent"),
  UPDATE_OF_MISSING_INSERTS(UpdateFaults.MissingInserted::new, "updateOfMissingIdInsertsNothing"),
  UPDATE_RETURNS_THE_PATCH(UpdateFaults.PatchReturned::new, "updateSetsJustTheFieldsPresent"),
  UNCHANGED_ROW_IS_NOT_FOUND(
      UpdateFaults.UnchangedMissed::new, "updateThatChangesNothingStillFindsTheRecord"),
  STORED_BEFORE_THE_RECORD_IS_BUILT(
      UpdateFaults.StoredBeforeRead::new, "updateThatTheRecordRefusesChangesNothing"),
  VERSION_IS_NOT_CHECKED(
      UpdateFaults.VersionUnchecked::new, "patchWithAStaleVersionChangesNothing"),
  VERSION_IS_CHECKED_BEFORE_THE_UPDATE(
      UpdateFaults.VersionCheckedEarly::new, "racingUpdatesAreNeverLost"),
  DESTROY_IGNORES_THE_VERSION(UpdateFaults.DestroyUnchecked::new, "destroyOfAStaleRecordIsRefused"),
  DESTROY_OF_MISSING_THROWS(UpdateFaults.DestroyThrows::new, "destroyOfMissingIdDoesNothing"),
  CREATE_OVERWRITES(CreateFaults.CreateOverwrites::new, "createOfATakenIdentityChangesNothing"),
  CREATE_IS_NOT_ATOMIC(CreateFaults.CreateInTwoSteps::new, "racingForAnIdentityHasOneWinner"),
  BATCH_TELLS_ANOTHER_KEY(CreateFaults.BatchTellsBadge::new, "createAllTellsATakenIdentityFirst"),
  BATCH_IS_STORED_IN_HALF(CreateFaults.HalfABatch::new, "createAllWithADuplicateStoresNone"),
  BATCH_IS_RETURNED_IN_ANOTHER_ORDER(
      CreateFaults.BatchReversed::new, "createAllReturnsTheStoredRecordsInOrder"),
  GIVEN_ROW_IS_KEPT(CreateFaults.GivenRowKept::new, "createDoesNotHoldOnToTheGivenRow"),
  UPSERT_CONFLICTS_ON_A_UNIQUE_VALUE(
      UpsertFaults.ConflictOnUnique::new, "upsertDoesNotConflictOnAUniqueValue"),
  UPSERT_IGNORES_THE_VERSION(
      UpsertFaults.VersionIgnored::new, "upsertWithAStaleVersionChangesNothing"),
  UPSERT_KEEPS_THE_CARRIED_VERSION(
      UpsertFaults.VersionKept::new, "upsertOfAMissingRecordBeginsAtVersionOne"),
  UPSERT_LEAVES_WHAT_IS_THERE(
      UpsertFaults.StoredLeft::new, "upsertOfAStoredRecordReplacesEveryField"),
  UPSERT_DROPS_NULLS(UpsertFaults.NullsDropped::new, "upsertOfAStoredRecordReplacesEveryField"),
  UPSERT_DESTROYS_AND_CREATES(UpsertFaults.DestroyedAndCreated::new, "upsertRaisesTheVersion"),
  UPSERT_CHANGES_THE_TIME_OF_CREATION(
      UpsertFaults.CreatedAnew::new, "upsertOfAStoredRecordLeavesTheTimeOfCreation"),
  UPSERT_IS_NOT_ATOMIC(UpsertFaults.InTwoSteps::new, "racingUpsertsLeaveOneRecord"),
  UPSERT_FINDS_BY_THE_FIRST_PART(
      UpsertFaults.FoundByFirstPart::new, "upsertFindsByAllPartsOfAnIdentity"),
  UPSERT_STORES_BEFORE_READING(
      UpsertFaults.StoredBeforeRead::new, "upsertWhoseReaderThrowsChangesNothing"),
  UPSERT_ALL_IS_STORED_IN_HALF(
      SeveralFaults.UpsertedOneByOne::new, "upsertAllWithAStaleVersionStoresNone"),
  UPSERT_ALL_STORES_THE_FIRST_OF_TWO(
      SeveralFaults.LastOneLeftOut::new, "upsertAllStoresTheLastOfTwo"),
  UPDATE_ALL_INSERTS_A_MISSING_ROW(
      SeveralFaults.MissingInserted::new, "updateAllWithAMissingRecordInsertsNothing"),
  UPDATE_ALL_IS_STORED_IN_HALF(
      SeveralFaults.UpdatedOneByOne::new, "updateAllWithAStaleVersionChangesNothing"),
  UPDATE_ALL_IS_RETURNED_IN_ANOTHER_ORDER(
      SeveralFaults.UpdatedByIdentity::new, "updateAllReplacesEachInOrder"),
  UPDATE_WHERE_FORGETS_THE_VERSION(
      SeveralFaults.VersionForgotten::new, "updateWhereRaisesTheVersions"),
  UPDATE_WHERE_IGNORES_THE_FILTER(
      SeveralFaults.UpdatedWithoutAFilter::new, "updateWhereChangesJustWhatPassesTheFilter"),
  UPDATE_WHERE_DROPS_NULLS(SeveralFaults.NullsDropped::new, "updateWhereSetsValuesOfEveryType"),
  UPDATE_WHERE_COUNTS_WHAT_DIFFERS(
      SeveralFaults.DifferentCounted::new, "updateWhereCountsWhatPassesAndNotWhatDiffers"),
  UPDATE_WHERE_LOSES_ITS_PAGE(
      SeveralFaults.UpdatedPageByPage::new, "updateWhereOfTheFilteredFieldChangesEachOnce"),
  UPDATE_EACH_IS_STORED_IN_HALF(
      SeveralFaults.BuiltOneByOne::new, "updateWhereThatARecordRefusesChangesNothing"),
  UPDATE_EACH_HAS_ONE_PATCH(
      SeveralFaults.OnePatchForEach::new, "updateWhereStoresWhatEachRecordMadeOfThePatch"),
  DESTROY_ALL_IGNORES_THE_FILTER(
      SeveralFaults.DestroyedWithoutAFilter::new, "destroyAllRemovesJustWhatPassesTheFilter"),
  DESTROY_ALL_STOPS_AFTER_A_PAGE(
      SeveralFaults.APageDestroyed::new, "destroyAllLeavesNothingButOtherResources"),
  DESTROY_ALL_FINDS_BY_THE_FIRST_PART(
      SeveralFaults.DestroyedByFirstPart::new, "destroyAllTellsIdentitiesOfSeveralPartsApart"),
  TEXT_IS_TRIMMED(ValueFaults.TextTrimmed::new, "boundaryValuesComeBackEqual"),
  DECIMALS_ARE_DOUBLES(ValueFaults.DecimalsRounded::new, "decimalsKeepEveryDigit"),
  MILLISECONDS_ONLY(ValueFaults.MillisecondsOnly::new, "boundaryValuesComeBackEqual"),
  BATCH_HOLDS_TIMES_AS_DOUBLES(
      ValueFaults.BatchOfDoubles::new, "boundaryValuesOfABatchComeBackEqual"),
  EMPTY_TEXT_IS_NULL(ValueFaults.EmptyIsNull::new, "boundaryValuesComeBackEqual"),
  NOT_EQUAL_DROPS_NULLS(SearchFaults.NotDropsNulls::new, "notEqualToIncludesNulls"),
  CONTAINS_IGNORES_CASE(SearchFaults.ContainsIgnoresCase::new, "containsTakesTextAsItIs"),
  CONTAINS_IS_A_PATTERN(SearchFaults.ContainsIsLike::new, "containsTakesTextAsItIs"),
  NULL_IS_THE_LEAST_VALUE(SearchFaults.NullsFirst::new, "sortPutsNullsWhereTheyBelong"),
  TEXT_IS_SORTED_BY_UNIT(SearchFaults.SortedByUnit::new, "charactersBeyondTheFirstPlaneComeLast"),
  UUIDS_ARE_SORTED_SIGNED(SearchFaults.SignedUuids::new, "sortPutsNullsWhereTheyBelong"),
  TIES_HAVE_NO_ORDER(PageFaults.TiesUnstable::new, "identityIsTheLastKey"),
  CURSOR_SKIPS_TIES(SearchFaults.TiesSkipped::new, "cursorPagesSkipNoTies"),
  PAGE_IS_ONE_TOO_SHORT(PageFaults.PageTooShort::new, "pagesDivideTheRows"),
  LAST_FULL_PAGE_HAS_A_NEXT(PageFaults.NextByFullness::new, "pageThatEndsWithTheLastRowHasNoNext"),
  TOTAL_IS_OF_THE_PAGE(PageFaults.TotalOfThePage::new, "firstPageHasTwentyRowsAndTheTotal"),
  FOUND_IN_THE_STORES_ORDER(
      ReadFaults.FoundInTheStoresOrder::new, "findAllKeepsTheOrderOfTheIdentities"),
  ONLY_THE_FIRST_THOUSAND_FOUND(
      ReadFaults.OnlyTheFirstThousandFound::new, "findAllTakesThousandsOfIdentities"),
  MISSING_AMONG_SEVERAL_THROWS(ReadFaults.MissingThrows::new, "findAllLeavesOutWhatIsMissing"),
  ROW_SKIPPED_AT_A_PAGES_END(ReadFaults.RowSkippedAtAPagesEnd::new, "streamSkipsNoRowAtAPagesEnd"),
  STREAM_IS_A_PAGE(ReadFaults.FirstPageOnly::new, "streamWithoutALimitHasAllRows"),
  LIMIT_OF_A_STREAM_IS_IGNORED(
      ReadFaults.LimitOfAStreamIgnored::new, "limitIsTheMostThatAStreamGives"),
  ORDER_OF_A_STREAM_IS_IGNORED(
      ReadFaults.OrderOfAStreamIgnored::new, "streamIsInTheOrderOfTheSort"),
  STREAM_FAILS_AT_ONCE(ReadFaults.StreamFailsAtOnce::new, "rowThatTheRecordRefusesEndsTheStream"),
  STREAM_READS_TWICE(ReadFaults.StreamReadTwice::new, "readerOfAStreamRunsOnceForEachRow"),
  STREAM_READ_TO_ITS_END_HOLDS_ON(
      ReadFaults.ReadToTheEndAndKept::new, "streamReadToItsEndHoldsNothingAnyMore"),
  FAILED_STREAM_HOLDS_ON(ReadFaults.ReadToTheEndAndKept::new, "streamThatFailsHoldsNothingAnyMore"),
  CLOSED_STREAM_HOLDS_ON(ReadFaults.ClosedAndKept::new, "closedStreamHoldsNothingAnyMore"),
  OPEN_STREAM_KEEPS_WRITERS_OUT(ReadFaults.WritersKeptOut::new, "openStreamKeepsNobodyOut"),
  COUNT_IGNORES_THE_FILTER(ReadFaults.CountOfAll::new, "countIsOfWhatPassesTheFilter"),
  COUNT_IS_OF_A_PAGE(ReadFaults.CountOfAPage::new, "countIsOfAllRecords"),
  MISSING_EXISTS(ReadFaults.MissingExists::new, "existsIsFalseOfWhatIsMissing"),
  EXISTS_BY_THE_FIRST_PART(
      ReadFaults.ExistsByTheFirstPart::new, "existsComparesAllPartsOfAnIdentity"),
  EXISTS_IGNORES_THE_FILTER(
      ReadFaults.ExistsIfThereIsAny::new, "existsIsFalseWhereNothingPassesTheFilter"),
  FILTER_IS_LOST_BESIDE_SEVERAL_SORTS(
      SearchFaults.FilterLostBesideSorts::new, "filterSortAndPagesAgreeInEveryCombination"),
  READER_RUNS_TWICE(RowFaults.ReadTwice::new, "readerRunsOncePerRowInOrder"),
  READER_FAILURE_IS_WRAPPED(RowFaults.FailureWrapped::new, "exceptionOfAReaderPassesUnchanged"),
  ROWS_FOLLOW_THE_STORE(RowFaults.LiveRows::new, "returnedRowsOutliveTheCall"),
  NULL_IS_READ_AS_ZERO(RowFaults.ZeroForNull::new, "everyWayToAskARowGivesTheSame"),
  DATE_TIMES_GO_THROUGH_THE_ZONE(ValueFaults.ThroughTheZone::new, "valuesDoNotDependOnTheTimeZone"),
  UNIQUE_IGNORES_CASE(UniqueFaults.IgnoresCase::new, "uniqueTextsDifferInCaseSpacesAndAccents"),
  NULLS_CLASH(UniqueFaults.NullsClash::new, "nullNeverClashes"),
  EACH_FIELD_OF_A_KEY_IS_UNIQUE(KeyFaults.EachUnique::new, "partsOfAUniqueKeyAreNotUnique"),
  NULLS_IN_A_KEY_CLASH(KeyFaults.NullsClash::new, "uniqueKeyWithANullNeverClashes"),
  KEY_IS_NAMED_BY_ITS_FIRST_FIELD(
      KeyFaults.FirstFieldReported::new, "takenUniqueKeyNamesAllItsFields"),
  DUPLICATE_NAMES_THE_COLUMN(
      UniqueFaults.StoredNameReported::new, "duplicatesNameTheFieldAsTheRecordDoes"),
  MADE_IDENTITY_MAY_BE_GIVEN_ALREADY(
      UniqueFaults.IdentityTakenTwice::new, "madeIdentitiesAreNoneOfTheGivenOnes"),
  PARTS_OF_AN_IDENTITY_ARE_JOINED(IdentityFaults.PartsJoined::new, "partsAreNotJoined"),
  UPDATE_FINDS_BY_THE_FIRST_PART(
      IdentityFaults.UpdatedByFirstPart::new, "updateChangesTheOneRowWithAllParts"),
  DESTROY_FINDS_BY_THE_FIRST_PART(
      IdentityFaults.DestroyedByFirstPart::new, "destroyRemovesTheOneRowWithAllParts"),
  ONE_TAKEN_PART_IS_A_CLASH(IdentityFaults.OnePartTaken::new, "onlyTheWholeIdentityIsTaken"),
  INITIALIZE_STARTS_ANEW(UniqueFaults.InitializeStartsAnew::new, "initializeAgainKeepsRows"),
  NEW_FIELDS_ARE_NOT_ADDED(UniqueFaults.NewFieldsNotAdded::new, "newNullableFieldIsNullInOldRows"),
  ROLLBACK_UNDOES_NOTHING(
      TransactionFaults.NothingUndone::new, "exceptionUndoesEveryWriteOfATransaction"),
  INNER_FAILURE_IS_FORGOTTEN(
      TransactionFaults.InnerFailureForgotten::new, "failedNestedTransactionUndoesTheOuterOne"),
  CAUGHT_FAILURE_IS_COMMITTED(
      TransactionFaults.FailureForgotten::new, "failedCallThatIsCaughtUndoesTheTransaction"),
  CALLS_GO_ON_AFTER_A_FAILURE(
      TransactionFaults.FailureForgotten::new, "callsAfterAFailedOneAreRefused"),
  INITIALIZE_COMMITS(
      TransactionFaults.CommittedByInitialize::new, "initializeInATransactionNeverCommitsIt"),
  UNDONE_INITIALIZE_IS_REMEMBERED(
      TransactionFaults.InitializedOnce::new, "initializeIsNotBelievedDoneAfterARollback"),
  READER_OF_A_STREAM_FAILS_ALL(
      TransactionFaults.StreamIsASearch::new, "failingReaderOfAStreamFailsNothing"),
  READ_ONLY_IS_IGNORED(TransactionFaults.OptionsIgnored::new, "readOnlyTransactionRefusesWrites"),
  RETRIES_ARE_IGNORED(
      TransactionFaults.OptionsIgnored::new, "transientFailureIsTriedAgainAsOftenAsAsked"),
  EVERY_FAILURE_IS_TRIED_AGAIN(
      TransactionFaults.EveryFailureTriedAgain::new, "otherFailuresAreNotTriedAgain"),
  OWN_WRITES_ARE_NOT_SEEN(TransactionFaults.CountedElsewhere::new, "transactionSeesItsOwnWrites"),
  WEAKER_ISOLATION_IS_JOINED(
      TransactionFaults.WeakerIsolationJoined::new, "nestedTransactionThatAsksForMoreIsRefused"),
  TRANSACTION_IS_NEVER_OVER(
      TransactionFaults.NeverOver::new, "callsAfterATransactionCommitByThemselves"),
  SECOND_CLOSE_THROWS(RowFaults.CloseOnce::new, "closingTwiceIsHarmless");

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
