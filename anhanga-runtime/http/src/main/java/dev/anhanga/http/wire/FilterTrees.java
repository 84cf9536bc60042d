package dev.anhanga.http.wire;

import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Suggestion;
import dev.anhanga.runtime.query.And;
import dev.anhanga.runtime.query.Comparison;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.Not;
import dev.anhanga.runtime.query.Operator;
import dev.anhanga.runtime.query.Or;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Filters as they are in JSON: {@code {"field": "name", "operator": "startsWith", "value": "A"}},
 * with {@code "values"} for operators of several operands and {@code "ignoreCase": true} where that
 * holds; {@code {"and": [...]}}, {@code {"or": [...]}} and {@code {"not": {...}}}.
 */
final class FilterTrees {

  private static final List<String> NAMES =
      List.of("and", "or", "not", "field", "operator", "value", "values", "ignoreCase");

  private final RowTrees rows;
  private final QueryLimits limits;
  private int conditions;

  FilterTrees(RowTrees rows, QueryLimits limits) {
    this.rows = rows;
    this.limits = limits;
  }

  static Map<String, @Nullable Object> tree(RowTrees rows, Filter filter) {
    if (filter instanceof And and) {
      return Map.of("and", all(rows, and.operands()));
    }
    if (filter instanceof Or or) {
      return Map.of("or", all(rows, or.operands()));
    }
    return filter instanceof Not not
        ? Map.of("not", tree(rows, not.operand()))
        : tree(rows, (Comparison) filter);
  }

  private static List<Object> all(RowTrees rows, List<Filter> operands) {
    return operands.stream().<Object>map(operand -> tree(rows, operand)).toList();
  }

  private static Map<String, @Nullable Object> tree(RowTrees rows, Comparison comparison) {
    FieldMeta field = rows.field(comparison.field());
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("field", field.name());
    tree.put("operator", comparison.operator().word());
    List<@Nullable Object> operands = new ArrayList<>();
    for (Object operand : comparison.operands()) {
      operands.add(operand == null ? null : ValueTrees.tree(field.dataType(), operand));
    }
    if (isOfSeveral(comparison.operator())) {
      tree.put("values", operands);
    } else if (!operands.isEmpty()) {
      tree.put("value", operands.get(0));
    }
    if (comparison.ignoringCase()) {
      tree.put("ignoreCase", true);
    }
    return tree;
  }

  private static boolean isOfSeveral(Operator operator) {
    return operator == Operator.IN || operator == Operator.NOT_IN || operator == Operator.BETWEEN;
  }

  /**
   * The filter that a tree tells.
   *
   * @throws InvalidQueryException if it is another form, names what is no field, or is too large
   */
  Filter filter(@Nullable Object tree) {
    return filter(tree, 1);
  }

  private Filter filter(@Nullable Object tree, int depth) {
    if (depth > limits.filterDepth()) {
      throw new InvalidQueryException(
          "The filter is nested more than " + limits.filterDepth() + " deep.");
    }
    if (!(tree instanceof Map<?, ?> object)) {
      throw new InvalidQueryException("A filter isn't a JSON object.");
    }
    checkNames(object);
    if (object.size() == 1 && object.containsKey("not")) {
      return filter(object.get("not"), depth + 1).not();
    }
    if (object.size() == 1 && object.containsKey("and")) {
      return new And(all(object.get("and"), depth));
    }
    if (object.size() == 1 && object.containsKey("or")) {
      return new Or(all(object.get("or"), depth));
    }
    return comparison(object);
  }

  private List<Filter> all(@Nullable Object tree, int depth) {
    if (!(tree instanceof List<?> operands)) {
      throw new InvalidQueryException("The operands of and and or are a list of filters.");
    }
    return operands.stream().map(operand -> filter(operand, depth + 1)).toList();
  }

  private static void checkNames(Map<?, ?> object) {
    for (Object name : object.keySet()) {
      if (!NAMES.contains((String) name)) {
        throw new InvalidQueryException(
            "A filter has no " + Suggestion.among((String) name, NAMES));
      }
    }
  }

  private Comparison comparison(Map<?, ?> object) {
    if (!(object.get("field") instanceof String name)
        || !(object.get("operator") instanceof String word)) {
      throw new InvalidQueryException(
          "A filter has a field and an operator, or one of and, or and not.");
    }
    FieldMeta field = rows.field(name);
    boolean isIgnoringCase = QueryTrees.flag(object, "ignoreCase", false);
    if (word.equals("isTrue") || word.equals("isFalse")) {
      return counted(field, Operator.EQUAL_TO, List.of(word.equals("isTrue")), isIgnoringCase);
    }
    Operator operator = Operator.of(word);
    List<@Nullable Object> operands = new ArrayList<>();
    for (Object operand : operandsOf(object)) {
      operands.add(operand == null ? null : operand(field, operator, operand));
    }
    return counted(field, operator, operands, isIgnoringCase);
  }

  private static List<?> operandsOf(Map<?, ?> object) {
    if (object.containsKey("values")) {
      if (object.get("values") instanceof List<?> several && !object.containsKey("value")) {
        return several;
      }
      throw new InvalidQueryException("A filter has either a value or a list of values.");
    }
    List<@Nullable Object> one = new ArrayList<>();
    if (object.containsKey("value")) {
      one.add(object.get("value"));
    }
    return one;
  }

  private Comparison counted(
      FieldMeta field, Operator operator, List<@Nullable Object> operands, boolean ignoringCase) {
    conditions += Math.max(1, operands.size());
    if (conditions > limits.conditions()) {
      throw new InvalidQueryException(
          "The filter has more than " + limits.conditions() + " operands. Ask in several queries.");
    }
    return new Comparison(field.name(), operator, operands, ignoringCase);
  }

  /** What text is searched for need not be a value of the field. */
  private static Object operand(FieldMeta field, Operator operator, Object tree) {
    try {
      return operator.isTextual()
          ? ValueTrees.value(FieldMeta.of(field.name(), DataType.STRING), tree)
          : ValueTrees.value(field, tree);
    } catch (IllegalArgumentException e) {
      throw new InvalidQueryException(
          "The filter on " + field + " can't be answered: its operand " + sentence(e));
    }
  }

  /** A suggestion ends with a full stop already. */
  private static String sentence(IllegalArgumentException e) {
    String message = String.valueOf(e.getMessage());
    return message.endsWith(".") ? message : message + ".";
  }
}
