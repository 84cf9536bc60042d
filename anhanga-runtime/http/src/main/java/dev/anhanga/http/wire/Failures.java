package dev.anhanga.http.wire;

import dev.anhanga.runtime.error.AnhangaException;
import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.FieldProblem;
import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.error.MissingCapabilityException;
import dev.anhanga.runtime.error.RecordNotFoundException;
import dev.anhanga.runtime.error.StaleRecordException;
import dev.anhanga.runtime.error.StorageException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Exceptions as problems, and back: what a remote service throws is what the local one would.
 * Nothing of a store's own, and no class, is told.
 */
public final class Failures {

  /** What stands for the driver behind a handler, whose class is nobody's business. */
  private static final String REMOTE = "the remote store";

  private static final Pattern CLASS_NAME =
      Pattern.compile("\\b[a-z_]\\w*(\\.\\w+)*\\.[A-Z]\\w*|Exception\\b|Error\\b");

  private Failures() {}

  /** The problem that an exception is told as. */
  public static Problem problem(AnhangaException e) {
    if (e instanceof RecordNotFoundException missing) {
      return told(ProblemKind.NOT_FOUND, e, "resource", missing.resource(), "id", missing.id());
    }
    if (e instanceof DuplicateRecordException taken) {
      return told(ProblemKind.DUPLICATE, e, "resource", taken.resource(), "fields", taken.fields());
    }
    if (e instanceof StaleRecordException stale) {
      return told(ProblemKind.STALE, e, "resource", stale.resource(), "id", stale.id());
    }
    if (e instanceof InvalidRecordException invalid) {
      return invalid(invalid);
    }
    if (e instanceof InvalidQueryException) {
      return told(ProblemKind.INVALID_QUERY, e);
    }
    return e instanceof MissingCapabilityException missing
        ? missing(missing)
        : storage((StorageException) e);
  }

  private static Problem told(ProblemKind kind, AnhangaException e, Object... members) {
    return new Problem(kind, String.valueOf(e.getMessage()), members(members));
  }

  private static Map<String, Object> members(Object... namesAndValues) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (int index = 0; index < namesAndValues.length; index += 2) {
      members.put((String) namesAndValues[index], namesAndValues[index + 1]);
    }
    return members;
  }

  private static Problem invalid(InvalidRecordException e) {
    List<Object> problems =
        e.problems().stream()
            .<Object>map(problem -> members("field", problem.field(), "message", problem.message()))
            .toList();
    Map<String, Object> members = members("resource", e.resource(), "problems", problems);
    boolean isSafe = !problems.isEmpty() || isSaidByItsAuthor(e.getCause());
    String detail =
        isSafe
            ? String.valueOf(e.getMessage())
            : "This " + e.resource() + " is refused by its own constructor.";
    return new Problem(ProblemKind.INVALID_RECORD, detail, members);
  }

  /** What a constructor says is meant for the caller; what the JDK says of it is not. */
  private static boolean isSaidByItsAuthor(@Nullable Throwable cause) {
    return cause instanceof IllegalArgumentException
        && !isOfTheJdk(cause.getClass())
        && cause.getMessage() != null
        && !CLASS_NAME.matcher(cause.getMessage()).find();
  }

  /** Its own kinds, such as that of text which is no number, show what they were given. */
  private static boolean isOfTheJdk(Class<?> kind) {
    return kind != IllegalArgumentException.class && kind.getModule() == Object.class.getModule();
  }

  private static Problem missing(MissingCapabilityException e) {
    MissingCapabilityException told =
        new MissingCapabilityException(e.resource(), REMOTE, e.capability());
    return told(
        ProblemKind.MISSING_CAPABILITY,
        told,
        "resource",
        e.resource(),
        "capability",
        e.capability());
  }

  private static Problem storage(StorageException e) {
    ProblemKind kind = e.isTransient() ? ProblemKind.STORAGE_TRANSIENT : ProblemKind.STORAGE;
    String advice =
        e.isTransient() ? "Try again." : "Whoever runs the server finds more in its log.";
    return new Problem(kind, kind.title() + ". " + advice, members("outcome", e.outcome().name()));
  }

  /**
   * The exception that a problem tells of.
   *
   * @param resource the resource that was asked for, where the problem doesn't say
   */
  public static AnhangaException exception(Problem problem, String resource) {
    String named = problem.text("resource").orElse(resource);
    String id = problem.text("id").orElse("?");
    return switch (problem.kind()) {
      case NOT_FOUND -> new RecordNotFoundException(named, id);
      case STALE -> new StaleRecordException(named, id);
      case DUPLICATE -> new DuplicateRecordException(named, problem.texts("fields"));
      case INVALID_RECORD -> invalid(named, problem);
      case INVALID_QUERY -> new InvalidQueryException(problem.detail());
      case MISSING_CAPABILITY ->
          new MissingCapabilityException(
              named, REMOTE, problem.text("capability").orElse("an operation"));
      case STORAGE -> storage(problem, false);
      case STORAGE_TRANSIENT -> storage(problem, true);
      // It may have come after the store had done its part.
      case INTERNAL -> storage(problem, false);
      default ->
          new StorageException(
              "The remote refused a request for " + resource + ": " + problem.detail());
    };
  }

  private static InvalidRecordException invalid(String resource, Problem problem) {
    List<FieldProblem> problems = problem.problems();
    return InvalidRecordException.told(resource, problem.detail(), problems);
  }

  private static StorageException storage(Problem problem, boolean isTransient) {
    boolean isNotApplied =
        problem
            .text("outcome")
            .filter(StorageException.Outcome.NOT_APPLIED.name()::equals)
            .isPresent();
    return new StorageException(
        "The remote says: " + problem.detail(),
        null,
        isTransient,
        isNotApplied ? StorageException.Outcome.NOT_APPLIED : StorageException.Outcome.UNKNOWN);
  }
}
