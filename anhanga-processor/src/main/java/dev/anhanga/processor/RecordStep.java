package dev.anhanga.processor;

import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/** What is done with each annotated type. */
@FunctionalInterface
interface RecordStep {

  /** Takes note of a round, before any of its types. */
  default void enter(RoundEnvironment round) {}

  void run(TypeElement type);
}
