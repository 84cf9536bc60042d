package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.Filter;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** When a record was created stays as it is, and when it was updated is set with each update. */
public interface TimestampChecks extends DriverChecks {

  /** Each question of the clock is answered by one hour more, and finer than stores can keep. */
  private Clock hourly() {
    Iterator<Instant> hours =
        Stream.iterate(1, hour -> hour + 1)
            .map(hour -> hour(hour).plusNanos(123_456_789))
            .iterator();
    InstantSource source = hours::next;
    return source.withZone(ZoneOffset.UTC);
  }

  private Table notes() {
    return Table.of(Metas.NOTE, driver(), hourly());
  }

  private static Instant hour(int hour) {
    return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(hour * 3_600L);
  }

  private static void assertTimes(int created, int updated, Row note) {
    assertEquals(hour(created).plusNanos(123_456_000), note.get(2), "created");
    assertEquals(hour(updated).plusNanos(123_456_000), note.get(3), "updated");
  }

  /** Whatever the record has there. */
  @Test
  default void createSetsBothTimes() {
    Table notes = notes();
    assertTimes(1, 1, notes.create("id", 1, "text", "a"));
    assertTimes(1, 1, notes.read(1));
    Row given = notes.row("id", 2, "text", "b", "madeAt", Instant.EPOCH, "changedAt", hour(99));
    assertTimes(2, 2, notes.service().create(given));
    assertTimes(2, 2, notes.read(2));
  }

  /** One call has one time. */
  @Test
  default void createAllSetsOneTime() {
    Table notes = notes();
    List<Row> stored =
        notes.service().createAll(List.of(notes.row("id", 1, "text", "a"), notes.row("id", 2)));
    stored.forEach(note -> assertTimes(1, 1, note));
    notes.all().forEach(note -> assertTimes(1, 1, note));
  }

  @Test
  default void updateSetsTheTimeOfUpdateOnly() {
    Table notes = notes();
    notes.create("id", 1, "text", "a");
    assertTimes(1, 2, notes.update(1, "text", "b"));
    Row whole = notes.row("id", 1, "text", "c", "madeAt", hour(98), "changedAt", hour(99));
    assertTimes(1, 3, notes.service().update(whole));
    assertTimes(1, 3, notes.read(1));
  }

  @Test
  default void patchThatChangesNothingSetsNoTime() {
    Table notes = notes();
    notes.create("id", 1, "text", "a");
    assertTimes(1, 1, notes.update(1));
    assertTimes(1, 1, notes.update(1, "madeAt", hour(99)));
    assertTimes(1, 1, notes.read(1));
  }

  @Test
  default void updatesOfManySetTheTimeOfUpdateOnly() {
    Table notes = notes();
    notes.create("id", 1, "text", "a");
    notes.create("id", 2, "text", "b");
    List<Row> both = notes.all();
    notes.service().updateAll(both);
    assertTimes(1, 3, notes.read(1));
    assertTimes(2, 3, notes.read(2));
    notes.service().updateWhere(Filter.all(), notes.patch("text", null));
    assertTimes(1, 4, notes.read(1));
    assertTimes(2, 4, notes.read(2));
  }

  @Test
  default void upsertOfAStoredRecordLeavesTheTimeOfCreation() {
    Table notes = notes();
    Row stored = notes.create("id", 1, "text", "a");
    assertTimes(1, 2, notes.service().upsert(stored));
    assertTimes(1, 2, notes.read(1));
    List<Row> two = notes.service().upsertAll(List.of(stored, notes.row("id", 2, "text", "b")));
    assertTimes(1, 3, two.get(0));
    assertTimes(3, 3, two.get(1));
    assertTimes(1, 3, notes.read(1));
    assertTimes(3, 3, notes.read(2));
  }

  /** There is nothing that an upsert of such a record could change. */
  @Test
  default void upsertOfARecordThatIsOnlyCreatedLeavesIt() {
    Table visits = Table.of(Metas.VISIT, driver(), hourly());
    Row first = visits.create("id", 1);
    Expect.row(first, visits.service().upsert(visits.row("id", 1)));
    Expect.row(first, visits.service().upsertAll(List.of(visits.row("id", 1))).get(0));
    Expect.row(first, visits.service().update(first));
    Expect.rows(List.of(first), visits.service().findAll(List.of(Id.of(1))), "after upserts");
  }
}
