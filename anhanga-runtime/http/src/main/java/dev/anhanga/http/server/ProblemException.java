package dev.anhanga.http.server;

import dev.anhanga.http.wire.Problem;
import dev.anhanga.http.wire.ProblemKind;
import java.util.Map;

/** A request that is answered with a problem of this server's own, and reaches no service. */
final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final transient Map<String, String> headers;

  ProblemException(ProblemKind kind, String detail) {
    this(kind, detail, Map.of());
  }

  /** A problem whose answer has headers of its own. */
  ProblemException(ProblemKind kind, String detail, Map<String, String> headers) {
    super(detail, null, false, false);
    this.problem = Problem.of(kind, detail);
    this.headers = headers;
  }

  Problem problem() {
    return problem;
  }

  Map<String, String> headers() {
    return headers;
  }
}
