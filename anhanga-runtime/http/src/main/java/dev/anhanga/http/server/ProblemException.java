package dev.anhanga.http.server;

import dev.anhanga.http.wire.Problem;
import dev.anhanga.http.wire.ProblemKind;

/** A request that is answered with a problem of this server's own, and reaches no service. */
final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  ProblemException(ProblemKind kind, String detail) {
    super(detail, null, false, false);
    this.problem = Problem.of(kind, detail);
  }

  Problem problem() {
    return problem;
  }
}
