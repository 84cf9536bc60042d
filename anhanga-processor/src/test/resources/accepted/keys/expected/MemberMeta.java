package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.ComparableField;
import dev.anhanga.runtime.query.EnumField;
import dev.anhanga.runtime.query.IntField;
import dev.anhanga.runtime.query.LongField;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.TextField;
import dev.anhanga.runtime.service.RecordSchema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What {@link Member} is, as data: its meta, its schema and a constant for each field. */
@Generated
@NullMarked
final class MemberMeta {
  /** The resource, its identity and its fields. */
  public static final PersistenceMeta META =
      PersistenceMeta.of(
              "member",
              FieldMeta.of("id", DataType.UUID).identity(Generation.UUID_V7),
              FieldMeta.of("tenant", DataType.UUID),
              FieldMeta.of("email", DataType.STRING).nullable().unique().indexed()
                  .stored("mail_address").length(320),
              FieldMeta.of("number", DataType.INT).nullable(),
              FieldMeta.of("level", Member.Level.class).defaultValue(Member.Level.BASIC),
              FieldMeta.of("card", DataType.LONG).unique(),
              FieldMeta.of("joined", DataType.DATE).indexed(),
              FieldMeta.of("title", DataType.STRING).length(20).defaultValue("none"))
          .withUnique("tenant", "email")
          .withUnique("tenant", "level", "number")
          .withIndex("level", "joined")
          .withInvariants();

  /** The two directions between records and rows. */
  public static final RecordSchema<Member> SCHEMA = new MemberSchema();

  public static final ComparableField<UUID> ID = ComparableField.of("id");

  public static final ComparableField<UUID> TENANT = ComparableField.of("tenant");

  public static final TextField EMAIL = TextField.of("email");

  public static final IntField NUMBER = IntField.of("number");

  public static final EnumField<Member.Level> LEVEL = EnumField.of("level");

  public static final LongField CARD = LongField.of("card");

  public static final ComparableField<LocalDate> JOINED = ComparableField.of("joined");

  public static final TextField TITLE = TextField.of("title");

  private MemberMeta() {}

  /** The query for a page by number, from 1, of at most so many records. */
  public static PaginateParams<Member> page(int page, int limit) {
    return PaginateParams.of(page, limit);
  }

  private static final class MemberSchema implements RecordSchema<Member> {
    @Override
    public PersistenceMeta meta() {
      return META;
    }

    @Override
    public Row toRow(Member member) {
      return new MemberRow(member);
    }

    @Override
    public Member fromRow(Row row) {
      return new Member(
          row.getUuid(0),
          row.getUuid(1),
          row.getString(2),
          row.getIntOrNull(3),
          row.getEnum(4, Member.Level.class),
          row.getLong(5),
          row.getDate(6),
          row.getString(7));
    }
  }

  private record MemberRow(Member member) implements Row {
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
        case 0 -> member.id();
        case 1 -> member.tenant();
        case 2 -> member.email();
        case 3 -> member.number();
        case 4 -> Row.nameOf(member.level());
        case 5 -> member.card();
        case 6 -> member.joined();
        case 7 -> member.title();
        default -> throw new IndexOutOfBoundsException(position);
      };
    }

    @Override
    public long getLong(int position) {
      return switch (position) {
        case 5 -> member.card();
        default -> Row.super.getLong(position);
      };
    }
  }
}
