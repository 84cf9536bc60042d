package dev.anhanga.runtime.error;

/**
 * A query asks for what can't be answered: an unknown field, an operand of another type, a page
 * below 1, an altered cursor. Nothing was read.
 */
public final class InvalidQueryException extends AnhangaException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong, and what to do
   */
  public InvalidQueryException(String message) {
    super(message, null);
  }
}
