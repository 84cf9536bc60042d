package dev.anhanga.runtime.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.meta.Row;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every query, whatever its filter, order and page. */
class SearchPlanPropertiesTest {

  @Provide
  Arbitrary<List<Row>> rows() {
    return QuerySamples.rows();
  }

  @Provide
  Arbitrary<Filter> filters() {
    return QuerySamples.filters();
  }

  @Provide
  Arbitrary<List<Sort>> orders() {
    return QuerySamples.orders();
  }

  @Property(seed = "42")
  void aSimplifiedFilterPassesTheSameRows(
      @ForAll("filters") Filter filter, @ForAll("rows") List<Row> rows) {
    Filter simplified = plan(PaginateParams.<Row>of().filter(filter)).lowered().filter();

    for (Row row : rows) {
      assertEquals(filter.test(row), simplified.test(row), () -> filter + " on " + row.toMap());
      assertEquals(!filter.test(row), filter.not().test(row));
    }
    assertEquals(Set.of(), operatorsThatNoDriverKnows(simplified));
  }

  @Property(seed = "42")
  void pagesByCursorTogetherAreTheWholeOrder(
      @ForAll("filters") Filter filter,
      @ForAll("orders") List<Sort> order,
      @ForAll("rows") List<Row> rows,
      @ForAll @IntRange(min = 1, max = 5) int limit) {
    PaginateParams<Row> asked = PaginateParams.<Row>of().limit(limit).filter(filter).sort(order);
    List<Row> whole = search(rows, asked.limit(100)).data();

    List<Row> forwards = new ArrayList<>();
    PaginatedResult<Row> page = search(rows, asked);
    forwards.addAll(page.data());
    while (page.hasNext() && forwards.size() <= whole.size()) {
      page = search(rows, throughToken(page.next().orElseThrow()));
      forwards.addAll(page.data());
    }
    assertEquals(whole, forwards);

    List<Row> backwards = new ArrayList<>(page.data());
    while (page.previous().isPresent() && backwards.size() <= whole.size()) {
      page = search(rows, throughToken(page.previous().orElseThrow()));
      backwards.addAll(0, page.data());
    }
    assertEquals(whole, backwards);
  }

  @Property(tries = 300, seed = "42")
  void aDamagedTokenIsRefused(
      @ForAll("orders") List<Sort> order,
      @ForAll @IntRange(max = 1_000) int place,
      @ForAll @IntRange(min = 1, max = 255) int damage) {
    byte[] token = Base64.getUrlDecoder().decode(tokenOfFirstPage(order));
    token[place % token.length] ^= (byte) damage;
    String damaged = Base64.getUrlEncoder().withoutPadding().encodeToString(token);

    assertThrows(InvalidQueryException.class, () -> Cursor.of(damaged));
  }

  @Property(tries = 300, seed = "42")
  void anythingElseThanATokenIsRefused(@ForAll String text) {
    assertThrows(InvalidQueryException.class, () -> Cursor.of(text));
  }

  private static String tokenOfFirstPage(List<Sort> order) {
    List<Row> rows = QuerySamples.rows().filter(some -> some.size() > 1).sample();
    PaginateParams<Row> asked = PaginateParams.<Row>of(1, 1).sort(order);
    return search(rows, asked).next().orElseThrow().cursor().orElseThrow().token();
  }

  private static PaginateParams<Row> throughToken(PaginateParams<Row> params) {
    return params.cursor(Cursor.of(params.cursor().orElseThrow().token()));
  }

  private static SearchPlan<Row> plan(PaginateParams<Row> params) {
    return SearchPlan.of(QuerySamples.META, params);
  }

  /** What a driver and the service do together. */
  private static PaginatedResult<Row> search(List<Row> rows, PaginateParams<Row> asked) {
    SearchPlan<Row> plan = plan(asked);
    PaginateParams<Row> lowered = plan.lowered();
    List<Row> found =
        rows.stream()
            .filter(lowered.filter()::test)
            .sorted(lowered.comparator(QuerySamples.META))
            .toList();
    int from = (int) Math.min(lowered.offset(), found.size());
    int to = Math.min(from + lowered.limit(), found.size());
    PaginatedResult<Row> page =
        PaginatedResult.of(found.subList(from, to), found.size(), to < found.size(), lowered);
    return plan.complete(page.map(plan.keepingKeys(row -> row)::read), null);
  }

  private static Set<Operator> operatorsThatNoDriverKnows(Filter filter) {
    Set<Operator> unknown =
        new TreeSet<>(Set.of(Operator.NOT_EQUAL_TO, Operator.NOT_IN, Operator.BETWEEN));
    unknown.retainAll(operators(filter).toList());
    return unknown;
  }

  private static Stream<Operator> operators(Filter filter) {
    if (filter instanceof And and) {
      return and.operands().stream().flatMap(SearchPlanPropertiesTest::operators);
    }
    if (filter instanceof Or or) {
      return or.operands().stream().flatMap(SearchPlanPropertiesTest::operators);
    }
    return filter instanceof Not not
        ? operators(not.operand())
        : Stream.of(((Comparison) filter).operator());
  }
}
