package dev.anhanga.jdbc;

/** The kinds of failures of a database that differ in what a caller can do. */
enum Failure {
  BUSY("is locked by another writer. Try again", true, true),
  CANCELLED("was told to cancel, or took longer than it may", true, true),
  FULL("has no space left", false, true),
  UNREACHABLE("can't be reached", true, false),
  BROKEN("can't be read or written", false, false),
  NO_FILE(
      "can't be opened: it wants a file, in a folder that exists and may be written", false, true),
  NO_DATABASE("can't be opened: there is none, or the file is something else", false, true),
  PATH("can't be opened: write ./people or ~/people for the path, and not people", false, true),
  NAME("has no such table or column; H2 wants names in lower case quoted", false, true),
  TOO_LONG("refused a value that is too long for its column", false, true),
  KEY_TOO_LONG(
      "has no keys as long as these fields together: shorten them by @Stored(length)", false, true),
  SORT_TOO_LONG(
      "can't sort by text of more than 16,000 characters, and there is some: sort by another field,"
          + " or limit this one by @Stored(length)",
      false,
      true),
  REFUSED("refused a statement", false, true);

  private final String text;
  private final boolean isTransient;
  private final boolean isUndone;

  Failure(String text, boolean isTransient, boolean isUndone) {
    this.text = text;
    this.isTransient = isTransient;
    this.isUndone = isUndone;
  }

  /** What the database did, to be read after its name. */
  String text() {
    return text;
  }

  /** Whether the same may succeed when tried again. */
  boolean isTransient() {
    return isTransient;
  }

  /** Whether the statement is sure to have changed nothing. */
  boolean isUndone() {
    return isUndone;
  }
}
