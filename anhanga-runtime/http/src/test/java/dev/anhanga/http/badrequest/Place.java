package dev.anhanga.http.badrequest;

import dev.anhanga.annotations.Convert;
import dev.anhanga.annotations.Decimal;
import dev.anhanga.annotations.Default;
import dev.anhanga.annotations.Hidden;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Unique;
import dev.anhanga.annotations.Version;
import dev.anhanga.runtime.meta.Converter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record with a field of each kind that a request can get wrong, and two that nobody may see. */
@Schema
record Place(
    @Identity String code,
    String name,
    @Default("1") int people,
    @Default("0") long area,
    @Nullable Double height,
    @Nullable @Decimal(precision = 12, scale = 2) BigDecimal budget,
    @Nullable LocalDate founded,
    @Unique @Nullable String twin,
    @Nullable Mayor mayor,
    @Nullable List<BigDecimal> marks,
    @Nullable @Convert(Tree.Whole.class) Tree tree,
    @Hidden @Nullable String secret,
    @Version int version) {

  /** A nested record, a part of which is hidden. */
  record Mayor(String name, @Nullable Integer age, @Hidden @Nullable String phone) {}

  /** Any JSON. */
  record Tree(Object value) {

    /** As it is. */
    static final class Whole implements Converter<Tree, Object> {

      @Override
      public Object toStored(Tree tree) {
        return tree.value();
      }

      @Override
      public Tree fromStored(Object stored) {
        return new Tree(stored);
      }
    }
  }

  /** A place with nothing but what it needs. */
  static Place of(String code, String name) {
    return new Place(code, name, 1, 0, null, null, null, null, null, null, null, null, 0);
  }

  /** The same with what nobody may see. */
  Place with(@Nullable Mayor other, @Nullable String secret) {
    return new Place(
        code, name, people, area, height, budget, founded, twin, other, marks, tree, secret,
        version);
  }
}
