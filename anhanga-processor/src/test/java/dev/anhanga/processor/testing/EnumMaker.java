package dev.anhanga.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor: it makes an enum with the constant RED, in a later round if asked to. */
public final class EnumMaker extends AbstractProcessor {

  private final String name;
  private final int rounds;
  private int round;

  /** An enum of this name, with another file in each round before. */
  public EnumMaker(String name, int rounds) {
    this.name = name;
    this.rounds = rounds;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    round++;
    if (round <= rounds) {
      write(round == rounds ? name : name + round);
    }
    return false;
  }

  private void write(String type) {
    int dot = type.lastIndexOf('.');
    String source =
        "package %s;%nenum %s {%n  RED%n}%n"
            .formatted(type.substring(0, dot), type.substring(dot + 1));
    try (Writer writer = processingEnv.getFiler().createSourceFile(type).openWriter()) {
      writer.write(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
