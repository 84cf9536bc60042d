package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.runtime.meta.Converters;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.service.Partial;
import dev.anhanga.runtime.service.RecordService;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/** Typed storage for {@link Ledger.Entry} over any driver. Extend it to add methods of your own. */
@Generated
@NullMarked
class Ledger_EntryService extends RecordService<Ledger.Entry> {
  /** A service that keeps its records by this driver. Does no I/O. */
  public Ledger_EntryService(PersistenceContract driver) {
    super(Ledger_EntryMeta.SCHEMA, driver);
  }

  /** As {@link #read(Id)}, by the identity's parts. */
  public Ledger.Entry read(Ledger.Place place, int line) {
    return read(Id.of(place.account().value(),
        storedPart("place.month", Converters.YEAR_MONTH, place.month()), place.day(), line));
  }

  /** As {@link #find(Id)}, by the identity's parts. */
  public Optional<Ledger.Entry> find(Ledger.Place place, int line) {
    return find(Id.of(place.account().value(),
        storedPart("place.month", Converters.YEAR_MONTH, place.month()), place.day(), line));
  }

  /** As {@link #exists(Id)}, by the identity's parts. */
  public boolean exists(Ledger.Place place, int line) {
    return exists(Id.of(place.account().value(),
        storedPart("place.month", Converters.YEAR_MONTH, place.month()), place.day(), line));
  }

  /** As {@link #update(Id, Partial)}, by the identity's parts. */
  public Ledger.Entry update(Ledger.Place place, int line, Partial<Ledger.Entry> patch) {
    return update(Id.of(place.account().value(),
        storedPart("place.month", Converters.YEAR_MONTH, place.month()), place.day(), line), patch);
  }

  /** As {@link #destroy(Id)}, by the identity's parts. */
  public void destroy(Ledger.Place place, int line) {
    destroy(Id.of(place.account().value(),
        storedPart("place.month", Converters.YEAR_MONTH, place.month()), place.day(), line));
  }

  /** As {@link #read(Id)}, by the identity's parts. */
  public Ledger.Entry read(UUID value, YearMonth month, DayOfWeek day, int line) {
    return read(Id.of(value, storedPart("place.month", Converters.YEAR_MONTH, month), day, line));
  }

  /** As {@link #find(Id)}, by the identity's parts. */
  public Optional<Ledger.Entry> find(UUID value, YearMonth month, DayOfWeek day, int line) {
    return find(Id.of(value, storedPart("place.month", Converters.YEAR_MONTH, month), day, line));
  }

  /** As {@link #exists(Id)}, by the identity's parts. */
  public boolean exists(UUID value, YearMonth month, DayOfWeek day, int line) {
    return exists(Id.of(value, storedPart("place.month", Converters.YEAR_MONTH, month), day, line));
  }

  /** As {@link #update(Id, Partial)}, by the identity's parts. */
  public Ledger.Entry update(UUID value, YearMonth month, DayOfWeek day, int line,
      Partial<Ledger.Entry> patch) {
    return update(Id.of(value, storedPart("place.month", Converters.YEAR_MONTH, month), day,
        line), patch);
  }

  /** As {@link #destroy(Id)}, by the identity's parts. */
  public void destroy(UUID value, YearMonth month, DayOfWeek day, int line) {
    destroy(Id.of(value, storedPart("place.month", Converters.YEAR_MONTH, month), day, line));
  }
}
