package dev.anhanga.contract;

import dev.anhanga.runtime.persistence.PersistenceContract;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * What every driver promises. A driver's test extends it, says how to open the driver over an empty
 * store, and is complete:
 *
 * <pre>{@code
 * class MyDriverContractTest extends DriverContract {
 *   @TempDir Path folder;
 *
 *   @Override
 *   protected PersistenceContract openDriver() {
 *     return new MyDriver(folder.resolve("store"));
 *   }
 * }
 * }</pre>
 *
 * <p>Each check has a store of its own and is named for what it would find broken, so that one is
 * run again by {@code mvn test -Dtest=MyDriverContractTest#updateOfMissingIdInsertsNothing}. Checks
 * of what only some stores can do are skipped, saying so, unless the driver declares the {@link
 * dev.anhanga.runtime.persistence.Capability}. The checks are grouped by concern; a driver in the
 * making may implement the groups one by one, as {@code class MyDriverTest implements ReadChecks}.
 * At the end of the class a {@linkplain ContractReport report} says what was checked.
 */
public abstract class DriverContract
    implements BatchChecks,
        CapabilityChecks,
        CompositeIdentityChecks,
        ConcurrencyChecks,
        CountChecks,
        CreateChecks,
        CursorChecks,
        DestroyAllChecks,
        DestroyChecks,
        EvolutionChecks,
        FailureChecks,
        FilterChecks,
        FindAllChecks,
        GeneratedIdentityChecks,
        HostileNameChecks,
        InitializeChecks,
        MatrixChecks,
        NormalFormChecks,
        PageChecks,
        QueryRefusalChecks,
        ReadChecks,
        RegionChecks,
        RowChecks,
        SequenceChecks,
        SortChecks,
        StreamChecks,
        TextFilterChecks,
        TimestampChecks,
        TransactionChecks,
        TransactionFailureChecks,
        TransactionInitializeChecks,
        TransactionRaceChecks,
        UniqueChecks,
        UniqueKeyChecks,
        UpdateAllChecks,
        UpdateChecks,
        UpdateWhereChecks,
        UpsertAllChecks,
        UpsertChecks,
        ValueChecks,
        VersionChecks {

  private final List<PersistenceContract> opened = new ArrayList<>();

  /** For the driver's test. */
  protected DriverContract() {}

  /**
   * A driver over an empty store. Called once before each check; the kit closes the driver after
   * it. Whatever else the store needs is for the test to clean up, in an {@code @AfterEach} method
   * of its own, which JUnit runs before the driver is closed, or by a {@code @TempDir}.
   */
  protected abstract PersistenceContract openDriver();

  /**
   * Another driver over the store of the one that was opened last, as another process would have.
   * Without one, checks that need two drivers are skipped. The kit closes this one too.
   */
  protected Optional<PersistenceContract> openAnotherDriver() {
    return Optional.empty();
  }

  /**
   * Whether text is sorted by code point without exception; a driver whose store sorts characters
   * above U+FFFF before U+E000 to U+FFFF says so in its documentation, and false here.
   */
  @Override
  public boolean sortsByCodePoint() {
    return true;
  }

  @BeforeEach
  final void open() {
    opened.add(openDriver());
  }

  @AfterEach
  final void close() {
    Collections.reverse(opened);
    opened.forEach(PersistenceContract::close);
    opened.clear();
  }

  @Override
  public final PersistenceContract driver() {
    return opened.get(0);
  }

  @Override
  public final Optional<PersistenceContract> anotherDriver() {
    Optional<PersistenceContract> another = openAnotherDriver();
    another.ifPresent(opened::add);
    return another;
  }
}
