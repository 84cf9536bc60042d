package dev.anhanga.processor;

/** A crash in one line: what it was, and where in our code. */
final class Crash {

  private static final String OURS = "dev.anhanga.";

  private Crash() {}

  static String describe(Throwable crash) {
    for (StackTraceElement frame : crash.getStackTrace()) {
      if (frame.getClassName().startsWith(OURS)) {
        return crash + " at " + frame.getFileName() + ":" + frame.getLineNumber();
      }
    }
    return crash.toString();
  }
}
