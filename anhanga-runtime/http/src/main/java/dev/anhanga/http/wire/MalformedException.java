package dev.anhanga.http.wire;

/** What was received isn't of the form it should have. The text is safe to pass on. */
public final class MalformedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param problem completes a sentence that begins with what was received, as in "The body ..."
   */
  public MalformedException(String problem) {
    super(problem, null, false, false);
  }

  /** The problem, as it completes a sentence. */
  public String problem() {
    return String.valueOf(getMessage());
  }
}
