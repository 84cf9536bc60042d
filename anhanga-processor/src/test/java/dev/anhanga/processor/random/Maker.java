package dev.anhanga.processor.random;

/** Makes random values of one type. */
@FunctionalInterface
interface Maker {

  /**
   * A value that stores keep as it is, or null where the type allows it.
   *
   * @param isInTree whether it is for the inside of a list or a map, where other limits hold
   */
  Object make(Values values, boolean isInTree);
}
