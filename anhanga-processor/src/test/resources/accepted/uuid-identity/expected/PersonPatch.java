package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.service.Partial;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Some of the fields of a {@link Person}: each is absent, null or has a value. Immutable. */
@Generated
@NullMarked
public final class PersonPatch implements Partial<Person> {
  private static final PersonPatch EMPTY = new PersonPatch(ValueRow.empty(PersonMeta.META));

  private final ValueRow row;

  private PersonPatch(ValueRow row) {
    this.row = row;
  }

  /** A patch in which every field is absent. */
  public static PersonPatch of() {
    return EMPTY;
  }

  /** A patch in which every field is as in the record. */
  public static PersonPatch from(Person person) {
    return new PersonPatch(ValueRow.copyOf(PersonMeta.SCHEMA.toRow(person)));
  }

  public PersonPatch id(UUID id) {
    return new PersonPatch(row.with(0, id));
  }

  public PersonPatch name(String name) {
    return new PersonPatch(row.with(1, name));
  }

  public PersonPatch email(@Nullable String email) {
    return new PersonPatch(row.with(2, email));
  }

  public PersonPatch birthDate(@Nullable LocalDate birthDate) {
    return new PersonPatch(row.with(3, birthDate));
  }

  public PersonPatch active(boolean active) {
    return new PersonPatch(row.with(4, active));
  }

  public PersonPatch balance(BigDecimal balance) {
    return new PersonPatch(row.with(5, balance));
  }

  public PersonPatch color(@Nullable Color color) {
    return new PersonPatch(row.with(6, Row.nameOf(color)));
  }

  public PersonPatch score(@Nullable Integer score) {
    return new PersonPatch(row.with(7, score));
  }

  public PersonPatch version(long version) {
    return new PersonPatch(row.with(8, version));
  }

  @Override
  public Row toRow() {
    return row;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PersonPatch patch && row.equals(patch.row);
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
