package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.service.Partial;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Some of the fields of a {@link Member}: each is absent, null or has a value. Immutable. */
@Generated
@NullMarked
final class MemberPatch implements Partial<Member> {
  private static final MemberPatch EMPTY = new MemberPatch(ValueRow.empty(MemberMeta.META));

  private final ValueRow row;

  private MemberPatch(ValueRow row) {
    this.row = row;
  }

  /** A patch in which every field is absent. */
  public static MemberPatch of() {
    return EMPTY;
  }

  /** A patch in which every field is as in the record. */
  public static MemberPatch from(Member member) {
    return new MemberPatch(ValueRow.copyOf(MemberMeta.SCHEMA.toRow(member)));
  }

  public MemberPatch id(UUID id) {
    return new MemberPatch(row.with(0, id));
  }

  public MemberPatch tenant(UUID tenant) {
    return new MemberPatch(row.with(1, tenant));
  }

  public MemberPatch email(@Nullable String email) {
    return new MemberPatch(row.with(2, email));
  }

  public MemberPatch number(@Nullable Integer number) {
    return new MemberPatch(row.with(3, number));
  }

  public MemberPatch level(Member.Level level) {
    return new MemberPatch(row.with(4, Row.nameOf(level)));
  }

  public MemberPatch card(long card) {
    return new MemberPatch(row.with(5, card));
  }

  public MemberPatch joined(LocalDate joined) {
    return new MemberPatch(row.with(6, joined));
  }

  public MemberPatch title(String title) {
    return new MemberPatch(row.with(7, title));
  }

  @Override
  public Row toRow() {
    return row;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MemberPatch patch && row.equals(patch.row);
  }

  @Override
  public int hashCode() {
    return row.hashCode();
  }

  @Override
  public String toString() {
    return row.toString();
  }
}
