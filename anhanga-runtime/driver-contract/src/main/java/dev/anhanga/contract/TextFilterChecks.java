package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.Comparison;
import dev.anhanga.runtime.query.LikePattern;
import dev.anhanga.runtime.query.TextField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is looked into by character, not by what a store takes some characters for. */
public interface TextFilterChecks extends DriverChecks {

  private KnownRows texts() {
    return KnownRows.holding(
        withNull(Samples.SHORT_TEXTS), Metas.holding(FieldKind.TEXT), driver());
  }

  private static List<@Nullable Object> withNull(List<String> texts) {
    List<@Nullable Object> all = new ArrayList<>(texts);
    all.add(null);
    return all;
  }

  private static TextField text() {
    return TextField.of("value");
  }

  /** No character of the operand means anything but itself, and case matters. */
  @Test
  default void containsTakesTextAsItIs() {
    KnownRows texts = texts();
    Samples.SHORT_TEXTS.forEach(sought -> texts.found(text().contains(sought)));
    List.of("a", "A", "ame", "AME", "\\%", "%%", "\u0301")
        .forEach(sought -> texts.found(text().contains(sought)));
  }

  /** The same at the beginning. */
  @Test
  default void startsWithTakesTextAsItIs() {
    KnownRows texts = texts();
    Samples.SHORT_TEXTS.forEach(sought -> texts.found(text().startsWith(sought)));
    List.of("n", "N", "na", "NA", "1", "👨")
        .forEach(sought -> texts.found(text().startsWith(sought)));
  }

  /** The same at the end. */
  @Test
  default void endsWithTakesTextAsItIs() {
    KnownRows texts = texts();
    Samples.SHORT_TEXTS.forEach(sought -> texts.found(text().endsWith(sought)));
    List.of("e", "E", "me", "ME", " ", "👧")
        .forEach(sought -> texts.found(text().endsWith(sought)));
  }

  /** Each text equals itself and no other: not in another case, nor with spaces at its end. */
  @Test
  default void equalTextsHaveEveryCharacterInCommon() {
    KnownRows texts = texts();
    Samples.SHORT_TEXTS.forEach(sought -> texts.found(text().equalTo(sought)));
  }

  /** Percent is any text, underscore one character, and a backslash takes them as they are. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "%", "%%", "_", "__", "___%", "%_", "n%", "N%", "%e", "%m%", "a_b", "a\\_b", "100\\%",
        "%\\%", "\\%%", "\\\\", "\\\\%", "%\\\\%", "a\\\\b", "_\\%", "'%", "%'%", "\"%\"", "%;%",
        "NAME", "n_m_", "%a%e%", "[a-z]%", "*", "?", "^a.*$", "(%", "日__", "%語", "e_", "é", "\n%"
      })
  default void likeMatchesWholeTexts(String pattern) {
    KnownRows texts = texts();
    texts.found(text().like(pattern));
    texts.found(text().like(pattern).ignoreCase());
  }

  /** Emoji are two chars in Java, and one character to a reader. */
  @Test
  default void underscoreStandsForOneCodePoint() {
    Table table = Table.of(Metas.holding(FieldKind.TEXT), driver());
    table.create("id", 1, "value", "😀");
    table.create("id", 2, "value", "ab");
    assertEquals(List.of(1), ids(table, text().like("_")));
    assertEquals(List.of(2), ids(table, text().like("__")));
  }

  /** A to Z are a to z, and all other letters are themselves, on every store. */
  @Test
  default void ignoreCaseFoldsAToZOnly() {
    KnownRows texts = texts();
    for (String sought : List.of("name", "NAME", "É", "é", "ß", "SS", "i", "I", "İ", "ı", "NULL")) {
      texts.found(text().equalTo(sought).ignoreCase());
      texts.found(text().notEqualTo(sought).ignoreCase());
      texts.found(text().in(sought, "A_B", null).ignoreCase());
      texts.found(text().contains(sought).ignoreCase());
      texts.found(text().startsWith(sought).ignoreCase());
      texts.found(text().endsWith(sought).ignoreCase());
      texts.found(text().lessThan(sought).ignoreCase());
      texts.found(text().between("A", sought).ignoreCase());
    }
  }

  /** The longest pattern there may be is answered, and in reasonable time. */
  @Test
  default void patternsOfTenThousandCharactersAreAnswered() {
    String text = "a".repeat(LikePattern.MAX_LENGTH);
    KnownRows rows =
        KnownRows.holding(
            List.of(text, text + "b", text.substring(1)), Metas.holding(FieldKind.TEXT), driver());
    rows.found(text().like(text));
    rows.found(text().like("_".repeat(LikePattern.MAX_LENGTH)));
    rows.found(text().like("%a".repeat(LikePattern.MAX_LENGTH / 2)));
    rows.found(text().like("\\%".repeat(LikePattern.MAX_LENGTH / 2)));
  }

  /** What is looked for may be longer than any pattern. */
  @Test
  default void aMillionCharactersAreFoundByTheirParts() {
    String text = Samples.longText(1_000_000);
    Table table = Table.of(Metas.holding(FieldMeta.of("value", DataType.STRING)), driver());
    table.create("id", 1, "value", "a" + text + "b");
    table.create("id", 2, "value", "something else");
    String part = text.substring(400_000, 700_000);
    assertEquals(List.of(1), ids(table, text().equalTo("a" + text + "b")));
    assertEquals(List.of(1), ids(table, text().contains(part)));
    assertEquals(List.of(1), ids(table, text().startsWith("a" + text)));
    assertEquals(List.of(1), ids(table, text().endsWith(text + "b")));
    assertEquals(List.of(), ids(table, text().contains(part + "c")));
  }

  private static List<Integer> ids(Table table, Comparison filter) {
    return table.search(query -> query.filter(filter)).data().stream()
        .map((Row row) -> row.getInt(0))
        .toList();
  }
}
