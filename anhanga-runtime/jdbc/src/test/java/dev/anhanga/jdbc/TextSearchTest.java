package dev.anhanga.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.Anhanga;
import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.TextField;
import dev.anhanga.runtime.service.ServiceContract;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Looking into text finds the same on every store, whatever the text. */
class TextSearchTest {

  private static final PersistenceMeta NOTE =
      PersistenceMeta.of(
          "note",
          FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED),
          FieldMeta.of("text", DataType.STRING).nullable());
  private static final TextField TEXT = TextField.of("text");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Stores.class)
  void agreesWithMemory(Stores store) {
    List<String> texts = new ArrayList<>(List.of("abc", "ABC", "a%c", "a_c", "a\\c", "aab", "a"));
    Samples.hostileTexts().forEach(text -> texts.add((String) text));
    List<String> patterns =
        List.of(
            "",
            "%",
            "_",
            "__",
            "%_",
            "a%",
            "%c",
            "a_c",
            "a\\%c",
            "a\\_c",
            "a\\\\c",
            "%a%b%",
            "%%",
            "%[a-z]%",
            "%*%",
            "%?",
            "\uD83D\uDE00%",
            "_ %",
            "%\uD83D\uDCBB",
            "%'%",
            "A%",
            "%\n%");
    try (JdbcDriver driver = store.open(folder)) {
      ServiceContract<Row> service = Anhanga.createService(new RowSchema(NOTE), driver);
      ServiceContract<Row> memory = Anhanga.createService(new RowSchema(NOTE), new MemoryDriver());
      List<Row> rows = new ArrayList<>();
      for (String text : texts) {
        rows.add(Row.of(NOTE, Map.of("id", rows.size(), "text", text)));
      }
      Row noText = Row.of(NOTE, java.util.Collections.singletonMap("text", null));
      rows.add(
          dev.anhanga.runtime.persistence.Rows.merged(
              Row.of(NOTE, Map.of("id", rows.size())), noText));
      service.createAll(rows);
      memory.createAll(rows);
      List<Filter> filters = new ArrayList<>();
      for (String pattern : patterns) {
        filters.add(TEXT.like(pattern));
        filters.add(TEXT.like(pattern).ignoreCase());
      }
      for (String text : texts) {
        filters.addAll(List.of(TEXT.contains(text), TEXT.startsWith(text), TEXT.endsWith(text)));
        filters.add(TEXT.contains(text).ignoreCase());
        filters.add(TEXT.startsWith(text).ignoreCase());
        filters.add(TEXT.equalTo(text).ignoreCase());
        filters.add(TEXT.endsWith(text + "\uD83D\uDE00"));
      }
      for (Filter filter : filters) {
        for (Filter asked : List.of(filter, filter.not())) {
          PaginateParams<Row> query = PaginateParams.<Row>of(1, 100).filter(asked);
          assertEquals(
              memory.paginate(query).data(), service.paginate(query).data(), asked::toString);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void findsTextOfAMegabyte(Stores store) {
    String text = "\uD83D\uDE00" + "x'%_\\".repeat(210_000) + "\u0645end";
    try (JdbcDriver driver = store.open(folder)) {
      ServiceContract<Row> service = Anhanga.createService(new RowSchema(NOTE), driver);
      Row row = Row.of(NOTE, Map.of("id", 1, "text", text));
      service.create(row);
      assertEquals(row, service.read(row.id()));
      for (Filter filter :
          List.of(
              TEXT.contains(text),
              TEXT.startsWith(text),
              TEXT.endsWith(text),
              TEXT.equalTo(text),
              TEXT.contains("\\\u0645"),
              TEXT.endsWith("end"),
              TEXT.like("_x%\u0645end"))) {
        assertEquals(1, service.paginate(query -> query.filter(filter)).total());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void longPatternsTakeNoLongTime(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      ServiceContract<Row> service = Anhanga.createService(new RowSchema(NOTE), driver);
      service.create(Row.of(NOTE, Map.of("id", 1, "text", "a".repeat(20_000))));
      for (String pattern :
          List.of(
              "%a".repeat(5_000),
              "%a".repeat(4_998) + "%b",
              "_a".repeat(4_999) + "%",
              "%_a".repeat(3_332) + "b",
              "_".repeat(10_000),
              "a".repeat(9_999) + "%",
              "[*?".repeat(3_333))) {
        boolean isFound = pattern.endsWith("%") || pattern.equals("%a".repeat(5_000));
        long found =
            assertTimeout(
                Duration.ofSeconds(20),
                () -> service.paginate(query -> query.filter(TEXT.like(pattern))).total());
        assertEquals(isFound ? 1 : 0, found, () -> pattern.substring(0, 20));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void takesAsManyOperandsAsTheCoreLetsThrough(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      ServiceContract<Row> service = Anhanga.createService(new RowSchema(NOTE), driver);
      service.create(Row.of(NOTE, Map.of("id", 1, "text", "4999")));
      List<String> texts = new ArrayList<>();
      Filter any = TEXT.equalTo("0");
      Filter nested = TEXT.equalTo("4999");
      for (int number = 1; number < 5_000; number++) {
        texts.add(Integer.toString(number));
      }
      for (int depth = 0; depth < 45; depth++) {
        nested = nested.or(TEXT.equalTo("x")).and(TEXT.notNull()).not().not();
      }
      Filter or =
          new dev.anhanga.runtime.query.Or(texts.stream().<Filter>map(TEXT::equalTo).toList());
      for (Filter filter : List.of(TEXT.in(texts), or, nested, any.or(nested))) {
        assertEquals(1, service.paginate(query -> query.filter(filter)).total());
        assertEquals(0, service.paginate(query -> query.filter(filter.not())).total());
      }
    }
  }
}
