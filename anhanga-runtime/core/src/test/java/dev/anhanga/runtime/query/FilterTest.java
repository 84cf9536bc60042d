package dev.anhanga.runtime.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.anhanga.runtime.fixture.PersonMeta;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Filters that are put together: the same condition has one form, by which cursors know it. */
class FilterTest {

  private static final Filter ACTIVE = PersonMeta.ACTIVE.isTrue();
  private static final Filter NAMED = PersonMeta.NAME.equalTo("Ada");
  private static final Filter OLD = PersonMeta.SCORE.greaterThan(90);

  @Test
  void everythingAndAConditionIsTheCondition() {
    for (Filter all : List.of(Filter.all(), new And(List.of()))) {
      assertSame(ACTIVE, all.and(ACTIVE));
      assertSame(ACTIVE, ACTIVE.and(all));
      assertEquals(Filter.all(), all.and(Filter.all()));
    }
  }

  @Test
  void conditionsInARowAreOne() {
    And three = new And(List.of(ACTIVE, NAMED, OLD));
    assertEquals(three, ACTIVE.and(NAMED).and(OLD));
    assertEquals(three, ACTIVE.and(NAMED.and(OLD)));
    assertEquals(new And(List.of(ACTIVE, ACTIVE)), ACTIVE.and(ACTIVE));
    assertEquals(new Or(List.of(ACTIVE, NAMED, OLD)), ACTIVE.or(NAMED).or(OLD));
  }

  @Test
  @SuppressWarnings("NullAway") // What isn't allowed.
  void noFilterIsNone() {
    assertThrows(NullPointerException.class, () -> Filter.all().and(null));
    assertThrows(NullPointerException.class, () -> ACTIVE.and(null));
  }
}
