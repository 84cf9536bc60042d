package dev.anhanga.contract;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is stored comes back equal, to the last digit, character and byte. */
public interface ValueChecks extends DriverChecks {

  /** Stores each value in a row of its own; they must come back from every way of reading. */
  private void comeBackEqual(FieldMeta field, List<Object> values) {
    Table table = Table.of(Metas.holding(field), driver());
    List<Row> given = new ArrayList<>();
    for (int id = 0; id < values.size(); id++) {
      given.add(table.row("id", id, "value", values.get(id), "note", null));
    }
    for (Row row : given) {
      Expect.row(row, table.service().create(row));
      Expect.row(row, table.read(row.getInt(0)));
    }
    Expect.rows(given, table.all(), "all values");
    Row empty = table.create("id", values.size());
    for (Object value : values) {
      Expect.value(value, table.update(empty.getInt(0), "value", value), "value");
      Expect.value(value, table.read(empty.getInt(0)), "value");
    }
  }

  /** The least, the greatest, and what stores are known to get wrong. */
  @ParameterizedTest
  @EnumSource
  default void boundaryValuesComeBackEqual(FieldKind kind) {
    needsFieldsOf(kind);
    comeBackEqual(kind.field("value"), Samples.boundaries(kind));
  }

  /** In whatever form several records go to the store together, with a null among them. */
  @ParameterizedTest
  @EnumSource
  default void boundaryValuesOfABatchComeBackEqual(FieldKind kind) {
    needsFieldsOf(kind);
    Table table = Table.of(Metas.holding(kind), driver());
    List<Row> given = new ArrayList<>();
    for (Object value : Samples.boundaries(kind)) {
      given.add(table.row("id", given.size(), "value", value, "note", null));
    }
    given.add(table.row("id", given.size(), "value", null, "note", "null"));
    Expect.rows(given, table.service().createAll(given), "the batch as it was answered");
    Expect.rows(given, table.all(), "the batch as it was stored");
  }

  /** A null is neither 0, nor false, nor empty. */
  @ParameterizedTest
  @EnumSource
  default void nullComesBackAsNull(FieldKind kind) {
    needsFieldsOf(kind);
    Table table = Table.of(Metas.holding(kind), driver());
    Expect.value(null, table.create("id", 1, "value", null), "value");
    Expect.value(null, table.read(1), "value");
    Expect.value(null, table.create("id", 2), "value");
    Expect.value(null, table.all().get(1), "value");
  }

  /** Decimals keep all digits and their scale, whatever precision is declared. */
  @ParameterizedTest
  @ValueSource(
      strings = {"1.0", "5.2", "9.9", "18.0", "18.6", "19.0", "19.19", "30.4", "38.0", "38.38"})
  default void decimalsKeepEveryDigit(String precisionAndScale) {
    String[] parts = precisionAndScale.split("\\.", 2);
    int precision = Integer.parseInt(parts[0]);
    int scale = Integer.parseInt(parts[1]);
    FieldMeta field = FieldMeta.of("value", DataType.DECIMAL).decimal(precision, scale);
    comeBackEqual(field, Samples.decimals(precision, scale));
  }

  /** A million characters, of one to four bytes each. */
  @Test
  default void aMillionCharactersComeBackEqual() {
    comeBackEqual(
        FieldMeta.of("value", DataType.STRING),
        List.of(Samples.longText(1_000_000), "aé日😀".repeat(200_000)));
  }

  /** A hundred thousand bytes, of every value. */
  @Test
  default void aHundredThousandBytesComeBackEqual() {
    byte[] bytes = new byte[100_000];
    for (int index = 0; index < bytes.length; index++) {
      bytes[index] = (byte) (index * 31);
    }
    comeBackEqual(FieldMeta.of("value", DataType.BYTES), List.of(bytes));
  }

  /** Identities are found by what they are, and by nothing that looks like it. */
  @Test
  default void textIdentitiesComeBackEqual() {
    identitiesComeBack(DataType.STRING, new ArrayList<>(Samples.SHORT_TEXTS));
  }

  /** All bits count. */
  @Test
  default void uuidIdentitiesComeBackEqual() {
    List<Object> ids = new ArrayList<>(FieldKind.UUID.few());
    ids.add(UUID.fromString("0190163d-8694-739b-aea5-966c26f8ad91"));
    identitiesComeBack(DataType.UUID, ids);
  }

  /** Zero and negative identities are identities. */
  @Test
  default void wholeNumberIdentitiesComeBackEqual() {
    identitiesComeBack(DataType.LONG, FieldKind.LONG.few());
  }

  private void identitiesComeBack(DataType type, List<Object> ids) {
    Table things = Table.of(Metas.identifiedBy(type, Generation.ASSIGNED), driver());
    for (int index = 0; index < ids.size(); index++) {
      things.create("id", ids.get(index), "note", "note " + index);
    }
    for (int index = 0; index < ids.size(); index++) {
      Object id = ids.get(index);
      Row expected = things.row("id", id, "note", "note " + index);
      Expect.row(expected, things.read(id));
      Expect.row(
          things.row("id", id, "note", "changed " + index),
          things.update(id, "note", "changed " + index));
      things.destroy(id);
      things.create("id", id, "note", "again");
    }
  }
}
