package dev.anhanga.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.runtime.query.BooleanField;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.IntField;
import dev.anhanga.runtime.query.PaginateParams;
import org.junit.jupiter.api.Test;

/** What a search asks for, and which of them have one text. */
class SearchTest {

  private static final PaginateParams<Object> PAGE = PaginateParams.of(3, 20);

  private static boolean haveOneShape(Filter known, Filter asked) {
    return Search.count(known).shape().hasShapeOf(Search.count(asked));
  }

  @Test
  void onlyAPageWithoutItsTotalAsksForARowMore() {
    assertEquals(21, Search.page(PAGE, Search.What.ROWS).limit());
    assertEquals(20, Search.page(PAGE, Search.What.ROWS_AND_TOTAL).limit());
  }

  @Test
  void valuesAreNotPartOfTheShape() {
    IntField rank = IntField.of("rank");

    assertTrue(haveOneShape(rank.equalTo(1), rank.equalTo(2)));
    assertTrue(haveOneShape(rank.in(1, 2), rank.in(3, 4)));
    assertFalse(haveOneShape(rank.in(1, 2), rank.in(3)));
    assertFalse(haveOneShape(rank.equalTo(1), rank.greaterThan(1)));
    assertFalse(haveOneShape(rank.equalTo(1), IntField.of("age").equalTo(1)));
  }

  /** As a dialect may write it without an operand. */
  @Test
  void whatAFlagIsToBeIsPartOfTheShape() {
    BooleanField active = BooleanField.of("active");

    assertTrue(haveOneShape(active.isTrue(), active.isTrue()));
    assertFalse(haveOneShape(active.isTrue(), active.isFalse()));
    assertFalse(haveOneShape(active.isTrue().not(), active.isFalse().not()));
  }
}
