package dev.anhanga.processor.report;

import dev.anhanga.processor.model.Origin;
import java.util.List;

/** One thing that is wrong, and where. */
public record Finding(Problem problem, Origin origin, List<Object> names) {

  /** A finding with the names that its text has gaps for. */
  public static Finding of(Problem problem, Origin origin, Object... names) {
    return new Finding(problem, origin, List.of(names));
  }

  /** Whether it fails the compilation. */
  public boolean isError() {
    return problem.isError();
  }

  /** Whether it is a warning that the user doesn't want. */
  boolean isSilenced() {
    return problem.tag().filter(origin::silences).isPresent();
  }

  /** What the user reads. */
  public String message() {
    return problem.message(names.toArray());
  }
}
