package dev.anhanga.jdbc.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.anhanga.runtime.error.StaleRecordException;
import dev.anhanga.runtime.persistence.PersistenceContract;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two services with clocks of their own, over one driver. */
class NoteTest {

  private static final Instant FIRST = Instant.parse("2026-01-31T10:15:30.123456Z");
  private static final Instant SECOND = FIRST.plusSeconds(60);

  private static NoteService at(Instant time, PersistenceContract driver) {
    return new NoteService(driver, Clock.fixed(time, ZoneOffset.UTC));
  }

  @ParameterizedTest
  @EnumSource
  void timesAreTheClocks(Drivers store) {
    try (PersistenceContract driver = store.open()) {
      NoteService notes = at(FIRST, driver);
      NoteService later = at(SECOND, driver);

      Note note = notes.create(NotePatch.of().text("a"));
      assertEquals(new Note(note.id(), "a", 1, FIRST, FIRST), note);
      assertEquals(note, notes.read(note.id()));
      Note changed = later.update(note, NotePatch.of().text("b"));
      assertEquals(new Note(note.id(), "b", 2, FIRST, SECOND), changed);
      assertThrows(StaleRecordException.class, () -> later.upsert(note));
      assertEquals(new Note(note.id(), "b", 3, FIRST, FIRST), notes.upsert(changed));
      assertEquals(
          1,
          notes.count(
              NoteMeta.CREATED.greaterThanEqual(FIRST).and(NoteMeta.CREATED.lessThan(SECOND))));
    }
  }

  @ParameterizedTest
  @EnumSource
  void withoutAClockItIsNow(Drivers store) {
    try (PersistenceContract driver = store.open()) {
      Instant before = Instant.now();
      Note note = new NoteService(driver).create(NotePatch.of().text("a"));
      Duration since = Duration.between(before, note.created());
      assertEquals(0, since.toDays(), since::toString);
    }
  }
}
