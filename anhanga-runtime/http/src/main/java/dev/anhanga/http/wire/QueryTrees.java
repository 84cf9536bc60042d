package dev.anhanga.http.wire;

import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.meta.Suggestion;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.Sort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Queries as they are in JSON: {@code {"page": 1, "limit": 20, "filter": {...}, "sort": [{"field":
 * "name", "order": "asc"}], "total": false}}, all of which may be left out. A cursor isn't read
 * here, as one from outside is signed.
 */
public final class QueryTrees {

  private static final List<String> NAMES =
      List.of("page", "limit", "filter", "sort", "total", "cursor");
  private static final List<String> SORT_NAMES = List.of("field", "order", "nulls", "ignoreCase");

  private final RowTrees rows;
  private final QueryLimits limits;

  /** For the queries of these rows. */
  public QueryTrees(RowTrees rows, QueryLimits limits) {
    this.rows = rows;
    this.limits = limits;
  }

  /**
   * A query without a cursor, as a driver is asked.
   *
   * @throws InvalidQueryException if it asks for a hidden field
   */
  public static Map<String, @Nullable Object> tree(RowTrees rows, PaginateParams<?> params) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    if (params.page() > 1) {
      tree.put("page", (long) params.page());
    }
    if (params.isLimited()) {
      tree.put("limit", (long) params.limit());
    }
    if (!params.filter().equals(Filter.all())) {
      tree.put("filter", tree(rows, params.filter()));
    }
    if (!params.sort().isEmpty()) {
      tree.put("sort", params.sort().stream().<Object>map(sort -> tree(rows, sort)).toList());
    }
    if (!params.isCounting()) {
      tree.put("total", false);
    }
    return tree;
  }

  /**
   * A filter.
   *
   * @throws InvalidQueryException if it asks for a hidden field
   */
  public static Map<String, @Nullable Object> tree(RowTrees rows, Filter filter) {
    return FilterTrees.tree(rows, filter);
  }

  private static Map<String, @Nullable Object> tree(RowTrees rows, Sort sort) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("field", rows.field(sort.field()).name());
    tree.put("order", sort.isDescending() ? "desc" : "asc");
    if (!isPlain(sort)) {
      tree.put("nulls", sort.nulls() == Sort.Nulls.FIRST ? "first" : "last");
      tree.put("ignoreCase", sort.ignoringCase());
    }
    return tree;
  }

  /** Whether a field and an order tell all of it. */
  public static boolean isPlain(Sort sort) {
    return !sort.ignoringCase() && sort.isDescending() == (sort.nulls() == Sort.Nulls.FIRST);
  }

  /**
   * The query that a tree tells, but for its cursor.
   *
   * @throws InvalidQueryException if it is another form, names what is no field, or is too large
   */
  public PaginateParams<?> params(@Nullable Object tree) {
    Map<?, ?> object = object(tree, "The query", NAMES);
    PaginateParams<?> params = PaginateParams.of();
    if (object.containsKey("limit")) {
      params = params.limit(number("limit", object.get("limit")));
    }
    if (object.containsKey("page")) {
      params = params.page(number("page", object.get("page")));
    }
    if (object.containsKey("filter")) {
      params = params.filter(filter(object.get("filter")));
    }
    if (object.containsKey("sort")) {
      params = params.sort(sorts(object.get("sort")));
    }
    return flag(object, "total", true) ? params : params.withoutTotal();
  }

  /**
   * The filter that a tree tells.
   *
   * @throws InvalidQueryException if it is another form, names what is no field, or is too large
   */
  public Filter filter(@Nullable Object tree) {
    return new FilterTrees(rows, limits).filter(tree);
  }

  private static int number(String name, @Nullable Object tree) {
    if (tree instanceof Long number && number == number.intValue()) {
      return number.intValue();
    }
    throw new InvalidQueryException("The " + name + " isn't a whole number of 32 bits.");
  }

  private List<Sort> sorts(@Nullable Object tree) {
    if (!(tree instanceof List<?> several)) {
      throw new InvalidQueryException("The sort isn't a list.");
    }
    List<Sort> sorts = new ArrayList<>();
    several.forEach(sort -> sorts.add(sort(sort)));
    return checked(sorts);
  }

  /**
   * An order, if it isn't too long.
   *
   * @throws InvalidQueryException if it is
   */
  public List<Sort> checked(List<Sort> sorts) {
    if (sorts.size() > limits.sorts()) {
      throw new InvalidQueryException(
          "There are " + sorts.size() + " fields to sort by; the most is " + limits.sorts() + ".");
    }
    return sorts;
  }

  private Sort sort(@Nullable Object tree) {
    Map<?, ?> object = object(tree, "A sort", SORT_NAMES);
    if (!(object.get("field") instanceof String name)) {
      throw new InvalidQueryException("A sort has no field.");
    }
    Object order = object.containsKey("order") ? object.get("order") : "asc";
    Sort sort = Sort.of(rows.field(name).name(), order instanceof String word ? word : null);
    return flag(object, "ignoreCase", false)
        ? nulls(object, sort).ignoreCase()
        : nulls(object, sort);
  }

  private static Sort nulls(Map<?, ?> object, Sort sort) {
    if (!object.containsKey("nulls")) {
      return sort;
    }
    String place = String.valueOf(object.get("nulls"));
    return switch (place) {
      case "first" -> sort.nullsFirst();
      case "last" -> sort.nullsLast();
      default ->
          throw new InvalidQueryException(
              "Nulls don't come " + Suggestion.among(place, List.of("first", "last")));
    };
  }

  /** What is said by true or false, or isn't said. */
  static boolean flag(Map<?, ?> object, String name, boolean otherwise) {
    if (!object.containsKey(name)) {
      return otherwise;
    }
    if (object.get(name) instanceof Boolean flag) {
      return flag;
    }
    throw new InvalidQueryException("The value of " + name + " is true or false.");
  }

  /**
   * An object with no other names than these.
   *
   * @throws InvalidQueryException if it isn't one, saying what it is
   */
  public static Map<?, ?> object(@Nullable Object tree, String what, List<String> names) {
    if (!(tree instanceof Map<?, ?> object)) {
      throw new InvalidQueryException(what + " isn't a JSON object.");
    }
    for (Object name : object.keySet()) {
      if (!names.contains((String) name)) {
        throw new InvalidQueryException(what + " has no " + Suggestion.among((String) name, names));
      }
    }
    return object;
  }
}
