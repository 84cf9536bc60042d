package dev.anhanga.runtime.error;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A record, or a patch, holds values that can't be stored, or that its own constructor refuses; or
 * a stored row can't be read as the record. All problems are named at once. Nothing was changed.
 */
public final class InvalidRecordException extends AnhangaException {

  private static final long serialVersionUID = 1L;

  private final String resource;
  private final FieldProblem[] problems;

  /**
   * @param resource the resource's name
   * @param problems every problem, in the order of the fields; at least one
   */
  public InvalidRecordException(String resource, List<FieldProblem> problems) {
    super(
        "This "
            + resource
            + " can't be stored: "
            + problems.stream().map(FieldProblem::toString).collect(Collectors.joining("; "))
            + ".",
        null);
    this.resource = resource;
    this.problems = problems.toArray(FieldProblem[]::new);
  }

  /**
   * A record that its own constructor refuses.
   *
   * @param resource the resource's name
   * @param what what was refused, and where it came from, as a whole sentence
   * @param cause what the constructor threw
   */
  public InvalidRecordException(String resource, String what, @Nullable Throwable cause) {
    super(what, cause);
    this.resource = resource;
    this.problems = new FieldProblem[0];
  }

  private InvalidRecordException(
      String resource, String message, List<FieldProblem> problems, @Nullable Throwable cause) {
    super(message, cause);
    this.resource = resource;
    this.problems = problems.toArray(FieldProblem[]::new);
  }

  /**
   * What another process said of a record, for drivers that pass it on.
   *
   * @param resource the resource's name
   * @param message what is wrong, as a whole sentence
   * @param problems every problem of a single field; may be empty
   */
  public static InvalidRecordException told(
      String resource, String message, List<FieldProblem> problems) {
    return new InvalidRecordException(resource, message, problems, null);
  }

  /**
   * A stored row that no record can be made of.
   *
   * @param resource the resource's name
   * @param id the identity, as text; null if it isn't made yet
   * @param problem what is wrong with which field
   * @param cause what a converter threw, which must not tell the value
   */
  public static InvalidRecordException unreadable(
      String resource, @Nullable String id, FieldProblem problem, @Nullable Throwable cause) {
    String what = id == null ? "A new " + resource : "The " + resource + " with identity " + id;
    return new InvalidRecordException(
        resource, what + " can't be read: " + problem + ".", List.of(problem), cause);
  }

  /** The resource's name. */
  public String resource() {
    return resource;
  }

  /** Every problem of a single field; empty where the record as a whole was refused. */
  public List<FieldProblem> problems() {
    return List.of(problems);
  }
}
