package dev.anhanga.jdbc.types;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.jdbc.types.Basket.Comment;
import dev.anhanga.jdbc.types.Basket.Line;
import dev.anhanga.jdbc.types.Basket.Pair;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.PersistenceContract;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JsonTreesTest {

  private static final Line SPARE = new Line("b", null, Optional.empty(), List.of());
  private static final Line LINE =
      new Line("a", 3, Optional.of(Duration.ofNanos(1_234_567)), List.of(SPARE, SPARE));

  private static void on(Drivers store, Consumer<BasketService> test) {
    try (PersistenceContract driver = store.open()) {
      test.accept(new BasketService(driver));
    }
  }

  private static BasketPatch full() {
    Comment leaf = new Comment("\"\\\n\u2028 é 😀", List.of());
    return BasketPatch.of()
        .tags(List.of("", "b", "a", "b"))
        .scores(Arrays.asList(3, null, Integer.MIN_VALUE))
        .days(new LinkedHashSet<>(List.of(DayOfWeek.SUNDAY, DayOfWeek.FRIDAY)))
        .others(List.of(new UUID(1, 2), new UUID(-1, -2)))
        .prices(Map.of("apple", new BigDecimal("1.50"), "", new BigDecimal("1E-30")))
        .dates(Optional.of(List.of(LocalDate.of(2026, 1, 31))))
        .blobs(Map.of("x", List.of(new byte[] {}, new byte[] {0, -1})))
        .numbers(new int[] {1, -1})
        .matrix(new double[][] {{0.1, 1e300}, {}})
        .lines(List.of(LINE))
        .comments(List.of(new Comment("top", List.of(leaf, leaf))))
        .pairs(List.of(new Pair<>("a", 1)));
  }

  @ParameterizedTest
  @EnumSource
  void readsBackWhatWasCreated(Drivers store) {
    on(
        store,
        baskets -> {
          Basket made = baskets.create(full());
          Basket read = baskets.read(made.id());
          for (Basket basket : List.of(made, read)) {
            assertEquals(List.of("", "b", "a", "b"), basket.tags());
            assertEquals(Arrays.asList(3, null, Integer.MIN_VALUE), basket.scores());
            assertEquals(
                List.of(DayOfWeek.SUNDAY, DayOfWeek.FRIDAY), new ArrayList<>(basket.days()));
            assertEquals(List.of(new UUID(1, 2), new UUID(-1, -2)), basket.others());
            assertEquals(
                Map.of("apple", new BigDecimal("1.50"), "", new BigDecimal("1E-30")),
                basket.prices());
            assertEquals(Optional.of(List.of(LocalDate.of(2026, 1, 31))), basket.dates());
            assertArrayEquals(new byte[] {0, -1}, basket.blobs().get("x").get(1));
            assertArrayEquals(new int[] {1, -1}, basket.numbers());
            assertArrayEquals(new double[][] {{0.1, 1e300}, {}}, basket.matrix());
            assertEquals(List.of(LINE), basket.lines());
            assertEquals("\"\\\n\u2028 é 😀", basket.comments().get(0).replies().get(1).text());
            assertEquals(List.of(new Pair<>("a", 1)), basket.pairs());
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void emptyIsNotMissing(Drivers store) {
    on(
        store,
        baskets -> {
          Basket made =
              baskets.create(
                  full().scores(null).dates(Optional.empty()).tags(List.of()).prices(Map.of()));
          Basket read = baskets.read(made.id());
          assertNull(read.scores());
          assertEquals(Optional.empty(), read.dates());
          assertEquals(List.of(), read.tags());
          assertEquals(Map.of(), read.prices());
          assertEquals(
              1, baskets.paginate(query -> query.filter(BasketMeta.SCORES.isNull())).total());
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatIsReadCannotBeChanged(Drivers store) {
    on(
        store,
        baskets -> {
          List<String> tags = new ArrayList<>(List.of("a"));
          Basket given = baskets.create(full().tags(tags));
          tags.add("b");
          for (Basket basket : List.of(given, baskets.read(given.id()))) {
            assertEquals(List.of("a"), basket.tags());
            assertThrows(UnsupportedOperationException.class, () -> basket.tags().add("x"));
            assertThrows(
                UnsupportedOperationException.class, () -> basket.prices().remove("apple"));
            assertThrows(UnsupportedOperationException.class, () -> basket.days().clear());
          }
          Basket copy =
              new Basket(
                  UUID.randomUUID(),
                  tags,
                  null,
                  given.days(),
                  given.others(),
                  given.prices(),
                  given.dates(),
                  given.blobs(),
                  given.numbers(),
                  given.matrix(),
                  given.lines(),
                  given.comments(),
                  given.pairs());
          Basket made = baskets.create(copy);
          tags.clear();
          assertEquals(List.of("a", "b"), made.tags());
          assertEquals(List.of("a", "b"), baskets.read(copy.id()).tags());
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatIsWrongInsideIsNamedByItsPlace(Drivers store) {
    on(
        store,
        baskets -> {
          InvalidRecordException refused =
              assertThrows(
                  InvalidRecordException.class,
                  () ->
                      BasketPatch.of()
                          .lines(List.of(LINE, new Line(null, 1, Optional.empty(), List.of()))));
          assertEquals("lines", refused.problems().get(0).field());
          assertTrue(refused.getMessage().contains("[1]"), refused.getMessage());
          assertTrue(refused.getMessage().contains("sku"), refused.getMessage());
          assertThrows(
              InvalidRecordException.class, () -> BasketPatch.of().tags(Arrays.asList("a", null)));
          assertThrows(
              InvalidRecordException.class, () -> BasketPatch.of().matrix(new double[][] {null}));
          assertThrows(
              InvalidRecordException.class,
              () -> baskets.create(full().matrix(new double[][] {{Double.NaN}})));
        });
  }

  @ParameterizedTest
  @EnumSource
  void aStoredTreeThatIsNoRecordIsRefusedAndChangesNothing(Drivers store) {
    on(
        store,
        baskets -> {
          Basket made = baskets.create(full());
          for (Object wrong :
              List.<Object>of(
                  "text", List.of("x"), List.of(Map.of("amount", 1)), List.of(Map.of("sku", "")))) {
            assertThrows(
                InvalidRecordException.class,
                () ->
                    baskets.update(
                        Id.of(made.id()), () -> Row.of(BasketMeta.META, Map.of("lines", wrong))),
                wrong.toString());
          }
          assertEquals(List.of(LINE), baskets.read(made.id()).lines());
        });
  }

  @ParameterizedTest
  @EnumSource
  void setsHaveNoValueTwice(Drivers store) {
    on(
        store,
        baskets ->
            assertEquals(
                Set.of(DayOfWeek.MONDAY),
                baskets.create(full().days(Set.of(DayOfWeek.MONDAY))).days()));
  }
}
