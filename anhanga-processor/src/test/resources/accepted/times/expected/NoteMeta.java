package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.ComparableField;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.TextField;
import dev.anhanga.runtime.service.RecordSchema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What {@link Note} is, as data: its meta, its schema and a constant for each field. */
@Generated
@NullMarked
final class NoteMeta {
  /** The resource, its identity and its fields. */
  public static final PersistenceMeta META =
      PersistenceMeta.of(
              "note",
              FieldMeta.of("id", DataType.UUID).identity(Generation.UUID_V7),
              FieldMeta.of("text", DataType.STRING),
              FieldMeta.of("created", DataType.INSTANT).indexed().createdAt(),
              FieldMeta.of("updated", DataType.INSTANT).nullable().updatedAt())
          .withInvariants();

  /** The two directions between records and rows. */
  public static final RecordSchema<Note> SCHEMA = new NoteSchema();

  public static final ComparableField<UUID> ID = ComparableField.of("id");

  public static final TextField TEXT = TextField.of("text");

  public static final ComparableField<Instant> CREATED = ComparableField.of("created");

  public static final ComparableField<Instant> UPDATED = ComparableField.of("updated");

  private NoteMeta() {}

  /** The query for a page by number, from 1, of at most so many records. */
  public static PaginateParams<Note> page(int page, int limit) {
    return PaginateParams.of(page, limit);
  }

  private static final class NoteSchema implements RecordSchema<Note> {
    @Override
    public PersistenceMeta meta() {
      return META;
    }

    @Override
    public Row toRow(Note note) {
      return new NoteRow(note);
    }

    @Override
    public Note fromRow(Row row) {
      return new Note(
          row.getUuid(0),
          row.getString(1),
          row.getInstant(2),
          row.getInstant(3));
    }
  }

  private record NoteRow(Note note) implements Row {
    @Override
    public PersistenceMeta meta() {
      return META;
    }

    @Override
    public boolean has(int position) {
      return true;
    }

    @Override
    public @Nullable Object get(int position) {
      return switch (position) {
        case 0 -> note.id();
        case 1 -> note.text();
        case 2 -> note.created();
        case 3 -> note.updated();
        default -> throw new IndexOutOfBoundsException(position);
      };
    }
  }
}
