package dev.anhanga.runtime.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Queries that can't be answered say why, before anything is read. */
class InvalidQueryTest {

  private static final PersistenceMeta META =
      PersistenceMeta.of(
          "thing",
          FieldMeta.of("id", DataType.LONG).identity(Generation.ASSIGNED),
          FieldMeta.of("name", DataType.STRING),
          FieldMeta.of("price", DataType.DECIMAL).decimal(6, 2),
          FieldMeta.of("day", DataType.DATE).nullable(),
          FieldMeta.of("photo", DataType.BYTES).nullable(),
          FieldMeta.of("tree", DataType.JSON).nullable(),
          FieldMeta.of("code", DataType.STRING).unique());

  static Stream<Arguments> refused() {
    PaginateParams<Row> all = PaginateParams.of();
    return Stream.of(
        Arguments.of(all.filter("day", "lessThan", null), "Use isNull or notNull"),
        Arguments.of(all.filter("day", "equalTo", "2026-02-30"), "day (DATE)"),
        Arguments.of(all.filter("id", "equalTo", "1; DROP TABLE thing"), "id (LONG)"),
        Arguments.of(all.filter("id", "contains", "1"), "contains does not apply to id (LONG)"),
        Arguments.of(all.filter("photo", "lessThan", new byte[1]), "does not apply to photo"),
        Arguments.of(all.filter("tree", "equalTo", "x"), "does not apply to tree"),
        Arguments.of(all.filter("price", "greaterThan", new BigDecimal("1.005")), "round it first"),
        Arguments.of(all.filter("name", "like", "a\\"), "isn't followed by"),
        Arguments.of(all.filter("name", "contains", "\uD800"), "half a surrogate pair"),
        Arguments.of(all.filter("code", "equalTo", "x".repeat(256)), "at most 255 fit"),
        Arguments.of(all.filter("nam", "equalTo", "x"), "Did you mean name?"),
        Arguments.of(all.sort("photo", "asc"), "no order by photo (BYTES)"),
        Arguments.of(all.sort(Sort.ascending("id").ignoreCase()), "Only text can ignore case"),
        Arguments.of(
            all.filter(LongField.of("id").equalTo(1).ignoreCase()), "Only text can ignore case"),
        Arguments.of(
            all.filter(new Comparison("id", Operator.IN, Collections.nCopies(10_001, 1L), false)),
            "more than 10000 operands"),
        Arguments.of(all.filter(nested(150)), "nested more than 100 deep"),
        Arguments.of(
            all.filter(new Or(Collections.nCopies(10_001, LongField.of("id").isNull()))),
            "more than 10000 operands"),
        Arguments.of(
            all.filter(new Comparison("id", Operator.EQUAL_TO, List.of(), false)),
            "doesn't take 0 operands"),
        Arguments.of(
            all.filter(new Comparison("id", Operator.BETWEEN, List.of(1L), false)),
            "doesn't take 1 operands"));
  }

  private static Filter nested(int depth) {
    Filter filter = LongField.of("id").isNull();
    for (int level = 0; level < depth; level++) {
      filter = new Not(filter);
    }
    return filter;
  }

  @ParameterizedTest
  @MethodSource("refused")
  void saysWhy(PaginateParams<Row> params, String why) {
    InvalidQueryException thrown =
        assertThrows(InvalidQueryException.class, () -> SearchPlan.of(META, params));

    assertTrue(thrown.getMessage().contains(why), thrown.getMessage());
  }

  @Test
  void wordsAreCheckedWhereTheyAreGiven() {
    PaginateParams<Row> all = PaginateParams.of();

    assertThrows(InvalidQueryException.class, () -> all.filter("id", "equal", 1));
    assertThrows(InvalidQueryException.class, () -> all.filter("id", "between", List.of(1)));
    assertThrows(InvalidQueryException.class, () -> all.filter("id", "isNull", 1));
    assertThrows(InvalidQueryException.class, () -> all.sort("id", "up"));
    assertThrows(InvalidQueryException.class, () -> all.filter(null, "equalTo", 1));
    assertThrows(InvalidQueryException.class, () -> all.filter("id", null, 1));
    assertThrows(InvalidQueryException.class, () -> all.sort("id", null));
    assertThrows(InvalidQueryException.class, () -> all.sort(null, "asc"));
    assertThrows(InvalidQueryException.class, () -> Cursor.of(null));
    assertThrows(InvalidQueryException.class, () -> all.page(0));
    assertThrows(InvalidQueryException.class, () -> all.limit(0));
  }

  @Test
  void aCursorIsRefusedByAnotherQuery() {
    PaginateParams<Row> asked = PaginateParams.<Row>of(1, 1).filter("id", "greaterThan", 0);
    Cursor cursor = nextCursor(asked);

    assertThrows(
        InvalidQueryException.class,
        () -> SearchPlan.of(META, asked.cursor(cursor).filter("id", "lessThan", 9)));
    assertThrows(
        InvalidQueryException.class,
        () -> SearchPlan.of(META, asked.cursor(cursor).sort("name", "asc")));
    assertEquals(5, SearchPlan.of(META, asked.cursor(cursor).limit(5)).lowered().limit());
  }

  private static Cursor nextCursor(PaginateParams<Row> asked) {
    return next(asked).cursor().orElseThrow();
  }

  private static PaginateParams<Row> next(PaginateParams<Row> asked) {
    SearchPlan<Row> plan = SearchPlan.of(META, asked);
    Row row = ValueRow.empty(META).with(0, 1L);
    PaginatedResult<Row> page = PaginatedResult.of(List.of(row), 2, true, plan.lowered());
    return plan.complete(page.map(plan.keepingKeys(same -> same)::read), null).next().orElseThrow();
  }

  @Test
  void aForgedInstantIsRefused() {
    ValueEncoder forged = new ValueEncoder();
    forged.add((byte) 1, (byte) 0);
    forged.add(new byte[ValueEncoder.DIGEST_LENGTH]);
    forged.add(ValueEncoder.INSTANT);
    forged.add(ByteBuffer.allocate(12).putLong(Long.MAX_VALUE).putInt(Integer.MAX_VALUE).array());
    String token = Base64.getUrlEncoder().encodeToString(forged.withDigest());

    assertThrows(InvalidQueryException.class, () -> Cursor.of(token));
  }

  @Test
  void pagesByCursorHaveANumberThatDoesNotOverflow() {
    PaginateParams<Row> asked = PaginateParams.<Row>of(Integer.MAX_VALUE, 1);

    assertEquals(Integer.MAX_VALUE, next(asked).page());
  }

  @Test
  void aConstantIsTextToLookFor() {
    Filter filter =
        SearchPlan.of(META, PaginateParams.<Row>of().filter("name", "contains", Operator.IN))
            .lowered()
            .filter();

    assertTrue(filter.test(Row.of(META, Map.of("name", "MAIN"))));
  }

  @Test
  void truthIsAskedForByName() {
    PersistenceMeta meta =
        PersistenceMeta.of(
            "flag",
            FieldMeta.of("id", DataType.LONG).identity(Generation.ASSIGNED),
            FieldMeta.of("set", DataType.BOOLEAN));
    Row row = Row.of(meta, Map.of("set", true));

    assertTrue(PaginateParams.of().filter("set", "isTrue", null).filter().test(row));
    assertFalse(PaginateParams.of().filter("set", "isFalse", null).filter().test(row));
  }

  @Test
  void theIdentityComesLastInTheDirectionOfTheLastNamedSort() {
    assertEquals(List.of("id ASCENDING"), order(PaginateParams.of()));
    assertEquals(
        List.of("name DESCENDING", "id DESCENDING"),
        order(PaginateParams.<Row>of().sort("name", "desc")));
    assertEquals(
        List.of("code ASCENDING"),
        order(PaginateParams.<Row>of().sort(Sort.ascending("code"), Sort.descending("name"))));
    assertEquals(
        List.of("code ASCENDING", "id ASCENDING"),
        order(PaginateParams.<Row>of().sort(Sort.ascending("code").ignoreCase())));
  }

  private static List<String> order(PaginateParams<Row> params) {
    return SearchPlan.of(META, params).lowered().sort().stream()
        .map(sort -> sort.field() + " " + sort.direction())
        .toList();
  }

  @Test
  void tenThousandOperandsAreAnswered() {
    List<Long> operands = IntStream.range(0, 10_000).mapToObj(Long::valueOf).toList();
    Filter filter =
        SearchPlan.of(META, PaginateParams.<Row>of().filter(LongField.of("id").in(operands)))
            .lowered()
            .filter();

    assertTrue(filter.test(Row.of(META, Map.of("id", 9_999L))));
  }
}
