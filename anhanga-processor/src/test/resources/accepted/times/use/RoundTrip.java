package demo;

import dev.anhanga.runtime.memory.MemoryDriver;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

final class RoundTrip {

  static void run() {
    Instant first = Instant.parse("2026-01-31T10:00:00.123456Z");
    Instant second = first.plusSeconds(60);
    AtomicReference<Instant> now = new AtomicReference<>(first.plusNanos(789));
    InstantSource source = now::get;
    Clock clock = source.withZone(ZoneOffset.UTC);
    NoteService notes = new NoteService(new MemoryDriver(), clock);

    Note note = notes.create(NotePatch.of().text("a"));
    equal(new Note(note.id(), "a", first, first), note);
    equal(note, notes.read(note.id()));

    now.set(second);
    Note changed = notes.update(note.id(), NotePatch.of().text("b"));
    equal(new Note(note.id(), "b", first, second), changed);
    equal(changed, notes.update(note.id(), NotePatch.of()));

    // What a record carries there isn't stored.
    Note carried = new Note(note.id(), "c", Instant.EPOCH, Instant.EPOCH);
    equal(new Note(note.id(), "c", first, second), notes.update(carried));
    equal(new Note(note.id(), "c", first, second), notes.updateAll(List.of(carried)).get(0));
    equal(new Note(note.id(), "c", first, second), notes.upsert(carried));
    equal(1L, notes.updateWhere(NoteMeta.CREATED.equalTo(first), NotePatch.of().text("d")));
    equal(new Note(note.id(), "d", first, second), notes.read(note.id()));
    equal(
        new Note(note.id(), "d", first, second),
        notes.upsertAll(List.of(notes.read(note.id()))).get(0));

    NoteService others = new NoteService(new MemoryDriver());
    Instant before = Instant.now().minusSeconds(1);
    Note now2 = others.create(carried);
    equal(true, now2.created().isAfter(before) && now2.created().equals(now2.updated()));
  }

  private static void equal(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new AssertionError("expected " + expected + ", but it is " + actual);
    }
  }
}
