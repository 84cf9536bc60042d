package dev.anhanga.http.wire;

import dev.anhanga.runtime.error.FieldProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A failure as an answer tells it: a problem document of RFC 9457.
 *
 * @param kind what kind of failure it is
 * @param detail what is wrong, and what to do
 * @param members what else there is to know: {@code resource}, {@code id}, {@code fields} and so on
 */
public record Problem(ProblemKind kind, String detail, Map<String, Object> members) {

  /** The media type of such documents. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** A problem that nothing else is to be known of. */
  public static Problem of(ProblemKind kind, String detail) {
    return new Problem(kind, detail, Map.of());
  }

  /** The document. */
  public Map<String, @Nullable Object> tree() {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("type", kind.type());
    tree.put("title", kind.title());
    tree.put("status", (long) kind.status());
    tree.put("detail", detail);
    tree.putAll(members);
    return tree;
  }

  /** The problem that a document tells, if it is one of ours. */
  public static Optional<Problem> of(@Nullable Object tree) {
    if (!(tree instanceof Map<?, ?> document)) {
      return Optional.empty();
    }
    Object type = document.get("type");
    return type == null
        ? Optional.empty()
        : ProblemKind.ofType(type).map(kind -> read(kind, document));
  }

  private static Problem read(ProblemKind kind, Map<?, ?> document) {
    Map<String, Object> members = new LinkedHashMap<>();
    document.forEach(
        (name, value) -> {
          if (value != null) {
            members.put((String) name, value);
          }
        });
    Object detail = document.get("detail");
    return new Problem(kind, detail instanceof String text ? text : kind.title(), members);
  }

  /** A member that is text. */
  Optional<String> text(String name) {
    return members.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /** A member that is a list of text. */
  List<String> texts(String name) {
    return members.get(name) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** The member {@code problems}, with what is wrong with each field. */
  List<FieldProblem> problems() {
    List<FieldProblem> problems = new ArrayList<>();
    if (members.get("problems") instanceof List<?> list) {
      for (Object each : list) {
        if (each instanceof Map<?, ?> problem) {
          String field = String.valueOf(problem.get("field"));
          problems.add(new FieldProblem(field, String.valueOf(problem.get("message"))));
        }
      }
    }
    return problems;
  }
}
