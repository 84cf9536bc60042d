package dev.anhanga.http.wire;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Streams of records, one on each line, and the line that ends one which failed: a list, which no
 * record is.
 */
public final class Lines {

  /** The media type of such streams. */
  public static final String MEDIA_TYPE = "application/x-ndjson";

  private static final String PROBLEM = "problem";

  private Lines() {}

  /** The line of a failure. */
  public static List<Object> failure(Problem problem) {
    return List.of(PROBLEM, problem.tree());
  }

  /** The problem that a line tells; empty if it is a record's. */
  public static Optional<Problem> problem(@Nullable Object line) {
    return line instanceof List<?> list && list.size() == 2 && PROBLEM.equals(list.get(0))
        ? Problem.of(list.get(1))
        : Optional.empty();
  }
}
