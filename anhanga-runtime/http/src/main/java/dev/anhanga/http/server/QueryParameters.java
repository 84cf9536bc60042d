package dev.anhanga.http.server;

import dev.anhanga.http.wire.MalformedException;
import dev.anhanga.http.wire.QueryTrees;
import dev.anhanga.http.wire.RowTrees;
import dev.anhanga.http.wire.UrlText;
import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.meta.Suggestion;
import dev.anhanga.runtime.query.Operator;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.Sort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A query by the parameters of a URL: {@code page}, {@code limit}, {@code sort} and {@code order}
 * with commas between several, {@code total=false}, {@code cursor}, {@code filter[country]=NO} and
 * {@code filter[name][startsWith]=O}, which must all hold.
 */
final class QueryParameters {

  private static final List<String> NAMES =
      List.of("page", "limit", "sort", "order", "total", "cursor", "filter[...]");
  private static final Pattern FILTER =
      Pattern.compile("filter\\[([^\\[\\]]+)\\](?:\\[([^\\[\\]]+)\\])?");

  private final RowTrees rows;
  private final Call call;
  private final Map<String, List<String>> parameters = new LinkedHashMap<>();

  QueryParameters(RowTrees rows, Call call) {
    this.rows = rows;
    this.call = call;
    String query = call.request().query();
    if (query != null && !query.isEmpty()) {
      for (String pair : query.split("&", -1)) {
        add(pair);
      }
    }
  }

  private void add(String pair) {
    int equals = pair.indexOf('=');
    if (equals < 0) {
      throw new MalformedException("has a parameter without a value in its URL");
    }
    String name = UrlText.decodedForm(pair.substring(0, equals));
    String value = UrlText.decodedForm(pair.substring(equals + 1));
    List<String> values = parameters.computeIfAbsent(name, it -> new ArrayList<>());
    values.add(value);
    if (values.size() > 1 && !FILTER.matcher(name).matches()) {
      throw new InvalidQueryException("The parameter " + name + " is given twice.");
    }
  }

  <T> PaginateParams<T> params() {
    PaginateParams<T> params = PaginateParams.of();
    int filters = 0;
    for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
      String value = parameter.getValue().get(0);
      params =
          switch (parameter.getKey()) {
            case "limit" -> params.limit(number("limit", value));
            case "page" -> params.page(number("page", value));
            case "sort" -> params.sort(sorts(value));
            case "total" -> isTrue(value) ? params.withTotal() : params.withoutTotal();
            case "cursor" -> params.cursor(call.options().signer().verified(value));
            case "order" -> params;
            default -> filtered(params, parameter.getKey(), parameter.getValue());
          };
      filters += parameter.getValue().size();
    }
    if (filters > call.options().queryLimits().conditions()) {
      throw new InvalidQueryException("The query has too many parameters.");
    }
    if (parameters.containsKey("order") && !parameters.containsKey("sort")) {
      throw new InvalidQueryException("There is an order, and no sort that it is for.");
    }
    return params;
  }

  private static int number(String name, String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new InvalidQueryException("The " + name + " isn't a whole number of 32 bits.");
    }
  }

  private static boolean isTrue(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new InvalidQueryException("The total is true or false.");
    };
  }

  private List<Sort> sorts(String names) {
    String[] fields = names.split(",", -1);
    String order = parameters.getOrDefault("order", List.of("asc")).get(0);
    String[] orders = order.split(",", -1);
    if (orders.length != 1 && orders.length != fields.length) {
      throw new InvalidQueryException(
          "There are " + fields.length + " fields to sort by, and " + orders.length + " orders.");
    }
    List<Sort> sorts = new ArrayList<>();
    for (int index = 0; index < fields.length; index++) {
      String each = orders.length == 1 ? orders[0] : orders[index];
      sorts.add(Sort.of(rows.field(fields[index]).name(), each));
    }
    return new QueryTrees(rows, call.options().queryLimits()).checked(sorts);
  }

  private <T> PaginateParams<T> filtered(
      PaginateParams<T> params, String parameter, List<String> values) {
    Matcher filter = FILTER.matcher(parameter);
    if (!filter.matches()) {
      throw new InvalidQueryException(
          "There is no parameter " + Suggestion.among(parameter, NAMES));
    }
    String field = rows.field(filter.group(1)).name();
    String operator = filter.group(2) == null ? Operator.EQUAL_TO.word() : filter.group(2);
    return params.filter(field, operator, operand(operator, values));
  }

  /** A value, several of them, or nothing for the operators that take none. */
  private static @Nullable Object operand(String operator, List<String> values) {
    return switch (operator) {
      case "isNull", "notNull", "isTrue", "isFalse" -> null;
      case "in", "notIn", "between" -> values;
      default -> values.size() == 1 ? values.get(0) : values;
    };
  }
}
