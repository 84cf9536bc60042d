package dev.anhanga.processor;

import javax.lang.model.element.TypeElement;

/** What is done with each annotated type. */
@FunctionalInterface
interface RecordStep {

  void run(TypeElement type);
}
