package dev.anhanga.http.server;

import dev.anhanga.http.wire.Failures;
import dev.anhanga.http.wire.Problem;
import dev.anhanga.http.wire.ProblemKind;
import dev.anhanga.runtime.error.AnhangaException;
import dev.anhanga.runtime.error.StorageException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Failures whose details are for those who run the server: they go to the {@link System.Logger}
 * {@code dev.anhanga.http}, and the answer has a reference to them.
 */
final class Logged {

  private static final System.Logger LOGGER = System.getLogger("dev.anhanga.http");

  private Logged() {}

  /** What an exception is told as; logged if it is none of the client's doing. */
  static Problem problem(AnhangaException e) {
    Problem problem = Failures.problem(e);
    return e instanceof StorageException ? referring(problem, e) : problem;
  }

  /** What is told of a failure that nobody expected. */
  static Problem unexpected(Throwable e) {
    return referring(
        Problem.of(
            ProblemKind.INTERNAL,
            "The server failed. Whoever runs it finds more in its log, by the reference."),
        e);
  }

  private static Problem referring(Problem problem, Throwable e) {
    String reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    LOGGER.log(System.Logger.Level.ERROR, "A request failed, reference " + reference, e);
    Map<String, Object> members = new LinkedHashMap<>(problem.members());
    members.put("reference", reference);
    return new Problem(problem.kind(), problem.detail(), members);
  }
}
