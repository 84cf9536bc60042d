package dev.anhanga.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/**
 * Another processor: where the folder of a package's generated sources should be, it puts a file,
 * so that no source can be written there.
 */
public final class Blocker extends AbstractProcessor {

  private final String folder;

  /** One for a package of a single name. */
  public Blocker(String folder) {
    this.folder = folder;
  }

  @Override
  public synchronized void init(ProcessingEnvironment compilation) {
    super.init(compilation);
    try {
      compilation
          .getFiler()
          .createResource(StandardLocation.SOURCE_OUTPUT, "", folder)
          .openOutputStream()
          .close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    return false;
  }
}
