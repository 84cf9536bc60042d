package dev.anhanga.runtime.query;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random rows, filters and orders over a small resource, with many ties and nulls. */
final class QuerySamples {

  static final PersistenceMeta META =
      PersistenceMeta.of(
          "sample",
          FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED),
          FieldMeta.of("text", DataType.STRING).nullable(),
          FieldMeta.of("number", DataType.LONG).nullable(),
          FieldMeta.of("flag", DataType.BOOLEAN));

  private static final List<String> TEXTS =
      List.of("", "a", "A", "b", "ab", "\uFFFD", "\uD83D\uDE00");

  private QuerySamples() {}

  static Arbitrary<List<Row>> rows() {
    Arbitrary<Row> row =
        Combinators.combine(texts().injectNull(0.3), numbers().injectNull(0.3), flags())
            .as(
                (text, number, flag) ->
                    ValueRow.empty(META).with(1, text).with(2, number).with(3, flag));
    return row.list().ofMaxSize(12).map(QuerySamples::numbered);
  }

  private static List<Row> numbered(List<Row> rows) {
    List<Row> numbered = new ArrayList<>();
    for (Row row : rows) {
      numbered.add(ValueRow.copyOf(row).with(0, numbered.size()));
    }
    return numbered;
  }

  static Arbitrary<Filter> filters() {
    return filters(3);
  }

  private static Arbitrary<Filter> filters(int depth) {
    Arbitrary<Filter> comparisons = Arbitraries.oneOf(textFilters(), numberFilters());
    if (depth == 0) {
      return comparisons;
    }
    Arbitrary<Filter> parts = filters(depth - 1);
    return Arbitraries.oneOf(
        comparisons,
        parts.map(Filter::not),
        Combinators.combine(parts, parts).as(Filter::and),
        Combinators.combine(parts, parts).as(Filter::or));
  }

  private static Arbitrary<Filter> textFilters() {
    TextField text = TextField.of("text");
    return Combinators.combine(Arbitraries.integers().between(0, 9), texts(), texts(), flags())
        .as(
            (kind, one, other, folding) -> {
              Comparison comparison =
                  switch (kind) {
                    case 0 -> text.equalTo(one);
                    case 1 -> text.notEqualTo(one);
                    case 2 -> text.in(one, null, other);
                    case 3 -> text.notIn(one, other);
                    case 4 -> text.between(one, other);
                    case 5 -> text.contains(one);
                    case 6 -> text.startsWith(one);
                    case 7 -> text.endsWith(one);
                    case 8 -> text.like("%" + one + "_");
                    default -> text.lessThan(one);
                  };
              return folding ? comparison.ignoreCase() : comparison;
            });
  }

  private static Arbitrary<Filter> numberFilters() {
    LongField number = LongField.of("number");
    return Combinators.combine(Arbitraries.integers().between(0, 6), numbers())
        .as(
            (kind, one) ->
                switch (kind) {
                  case 0 -> number.isNull();
                  case 1 -> number.notNull();
                  case 2 -> number.equalTo((Long) null);
                  case 3 -> number.greaterThanEqual(one);
                  case 4 -> number.in();
                  case 5 -> number.lessThanEqual(one);
                  default -> number.greaterThan(one);
                });
  }

  static Arbitrary<List<Sort>> orders() {
    return Combinators.combine(
            Arbitraries.of("text", "number", "flag", "id"), flags(), flags(), flags())
        .as(QuerySamples::sort)
        .list()
        .ofMaxSize(3);
  }

  private static Sort sort(String field, boolean descending, boolean nullsFirst, boolean folding) {
    Sort sort = descending ? Sort.descending(field) : Sort.ascending(field);
    Sort placed = nullsFirst ? sort.nullsFirst() : sort.nullsLast();
    return folding && field.equals("text") ? placed.ignoreCase() : placed;
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.of(TEXTS);
  }

  private static Arbitrary<Long> numbers() {
    return Arbitraries.longs().between(0, 2);
  }

  private static Arbitrary<Boolean> flags() {
    return Arbitraries.of(true, false);
  }
}
