package dev.anhanga.processor.read;

/** Eclipse's compiler, which knows a little less than javac. */
final class Ecj {

  private Ecj() {}

  /** Whether this is an object of that compiler. */
  static boolean made(Object part) {
    return part.getClass().getName().startsWith("org.eclipse.");
  }
}
