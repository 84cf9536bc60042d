package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.runtime.meta.Json;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.ValueRow;
import dev.anhanga.runtime.service.Partial;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Some of the fields of a {@link Basket}: each is absent, null or has a value. Immutable. */
@Generated
@NullMarked
public final class BasketPatch implements Partial<Basket> {
  private static final BasketPatch EMPTY = new BasketPatch(ValueRow.empty(BasketMeta.META));

  private final ValueRow row;

  private BasketPatch(ValueRow row) {
    this.row = row;
  }

  /** A patch in which every field is absent. */
  public static BasketPatch of() {
    return EMPTY;
  }

  /** A patch in which every field is as in the record. */
  public static BasketPatch from(Basket basket) {
    return new BasketPatch(ValueRow.copyOf(BasketMeta.SCHEMA.toRow(basket)));
  }

  public BasketPatch id(UUID id) {
    return new BasketPatch(row.with(0, id));
  }

  public BasketPatch tags(List<String> tags) {
    return new BasketPatch(row.with(1, BasketMeta.TAGS_FORM, tags));
  }

  public BasketPatch scores(@Nullable List<@Nullable Integer> scores) {
    return new BasketPatch(row.with(2, BasketMeta.SCORES_FORM, scores));
  }

  public BasketPatch days(Set<DayOfWeek> days) {
    return new BasketPatch(row.with(3, BasketMeta.DAYS_FORM, days));
  }

  public BasketPatch others(Collection<UUID> others) {
    return new BasketPatch(row.with(4, BasketMeta.OTHERS_FORM, others));
  }

  public BasketPatch prices(Map<String, BigDecimal> prices) {
    return new BasketPatch(row.with(5, BasketMeta.PRICES_FORM, prices));
  }

  public BasketPatch dates(Optional<List<LocalDate>> dates) {
    return new BasketPatch(row.with(6, BasketMeta.DATES_FORM, Row.orNull(dates)));
  }

  public BasketPatch deep(Map<String, List<Set<byte[]>>> deep) {
    return new BasketPatch(row.with(7, BasketMeta.DEEP_FORM, deep));
  }

  public BasketPatch numbers(int[] numbers) {
    return new BasketPatch(row.with(8, Json.INTS, numbers));
  }

  public BasketPatch names(String[] names) {
    return new BasketPatch(row.with(9, BasketMeta.NAMES_FORM, names));
  }

  public BasketPatch matrix(double[][] matrix) {
    return new BasketPatch(row.with(10, BasketMeta.MATRIX_FORM, matrix));
  }

  public BasketPatch lines(List<Basket.Line> lines) {
    return new BasketPatch(row.with(11, BasketMeta.LINES_FORM, lines));
  }

  public BasketPatch comments(Basket.Comment[] comments) {
    return new BasketPatch(row.with(12, BasketMeta.COMMENTS_FORM, comments));
  }

  public BasketPatch pairs(List<Basket.Pair<Basket.Line, Integer>> pairs) {
    return new BasketPatch(row.with(13, BasketMeta.PAIRS_FORM, pairs));
  }

  public BasketPatch others2(List<Basket.Pair<String, Basket.Comment>> others2) {
    return new BasketPatch(row.with(14, BasketMeta.OTHERS2_FORM, others2));
  }

  public BasketPatch maybe(@Nullable List<Optional<Basket.Line>> maybe) {
    return new BasketPatch(row.with(15, BasketMeta.MAYBE_FORM, maybe));
  }

  @Override
  public Row toRow() {
    return row;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BasketPatch patch && row.equals(patch.row);
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
