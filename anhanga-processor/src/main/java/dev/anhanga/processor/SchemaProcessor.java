package dev.anhanga.processor;

import com.google.auto.service.AutoService;
import dev.anhanga.annotations.CreatedAt;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Index;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Unique;
import dev.anhanga.annotations.UpdatedAt;
import dev.anhanga.annotations.Version;
import dev.anhanga.processor.check.OptionChecks;
import dev.anhanga.processor.model.NamingOptions;
import dev.anhanga.processor.model.Origin;
import dev.anhanga.processor.read.Annotated;
import dev.anhanga.processor.read.RecordReader;
import dev.anhanga.processor.read.StrayAnnotations;
import dev.anhanga.processor.report.Finding;
import dev.anhanga.processor.report.Problem;
import dev.anhanga.processor.report.Reporter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Where the compiler calls in. A record whose components have types that aren't there yet waits for
 * the processors that may make them; it waits by name, as elements don't outlive their round.
 */
@AutoService(Processor.class)
public final class SchemaProcessor extends AbstractProcessor {

  private final Function<ProcessingEnvironment, RecordStep> step;
  private final Set<String> waiting = new LinkedHashSet<>();
  private RecordStep pipeline = type -> {};
  private boolean areOptionsChecked;

  /** For the compiler. */
  public SchemaProcessor() {
    this(SchemaPipeline::new);
  }

  /** For tests that need a pipeline to fail. */
  SchemaProcessor(Function<ProcessingEnvironment, RecordStep> step) {
    this.step = step;
  }

  @Override
  public synchronized void init(ProcessingEnvironment compilation) {
    super.init(compilation);
    pipeline = step.apply(compilation);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(
        Schema.class.getCanonicalName(),
        CreatedAt.class.getCanonicalName(),
        Identity.class.getCanonicalName(),
        Index.class.getCanonicalName(),
        Index.Keys.class.getCanonicalName(),
        Unique.class.getCanonicalName(),
        Unique.Keys.class.getCanonicalName(),
        UpdatedAt.class.getCanonicalName(),
        Version.class.getCanonicalName());
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(NamingOptions.RESOURCES, NamingOptions.FIELDS);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  /** Claims nothing: other processors may want to see our annotations too. */
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    checkOptions();
    pipeline.enter(round);
    for (TypeElement type : Annotated.types(round, Schema.class)) {
      waiting.add(type.getQualifiedName().toString());
    }
    for (String name : List.copyOf(waiting)) {
      TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
      if (type != null && (round.processingOver() || !RecordReader.isWaiting(type))) {
        waiting.remove(name);
        runSafely(type);
      }
    }
    Reporter reporter = new Reporter(processingEnv.getMessager());
    StrayAnnotations.suspects(round).forEach(type -> reporter.report(StrayAnnotations.in(type)));
    return false;
  }

  /** Once for a compilation that has something to do with us. */
  private void checkOptions() {
    if (!areOptionsChecked) {
      areOptionsChecked = true;
      new Reporter(processingEnv.getMessager()).report(OptionChecks.of(processingEnv.getOptions()));
    }
  }

  /** A crash is our bug: it says so, and the other records go on. */
  private void runSafely(TypeElement type) {
    try {
      pipeline.run(type);
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      Finding crash =
          Finding.of(
              Problem.INTERNAL,
              Origin.of(type, Origin.RECORD),
              type.getQualifiedName(),
              Crash.describe(e));
      new Reporter(processingEnv.getMessager()).report(List.of(crash));
    }
  }
}
