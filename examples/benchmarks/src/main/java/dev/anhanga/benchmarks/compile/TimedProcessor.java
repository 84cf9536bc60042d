package dev.anhanga.benchmarks.compile;

import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Times what happens inside another processor, writing its files included. */
final class TimedProcessor implements Processor {

  private final Processor processor;
  private long nanos;

  TimedProcessor(Processor processor) {
    this.processor = processor;
  }

  /** The time spent in it so far. */
  long nanos() {
    return nanos;
  }

  @Override
  public void init(ProcessingEnvironment compilation) {
    long start = System.nanoTime();
    processor.init(compilation);
    nanos += System.nanoTime() - start;
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // It says what the other says.
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    long start = System.nanoTime();
    boolean isClaimed = processor.process(annotations, round);
    nanos += System.nanoTime() - start;
    return isClaimed;
  }

  @Override
  public Set<String> getSupportedOptions() {
    return processor.getSupportedOptions();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  @Override
  public Iterable<? extends Completion> getCompletions(
      Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
    return processor.getCompletions(element, annotation, member, userText);
  }
}
