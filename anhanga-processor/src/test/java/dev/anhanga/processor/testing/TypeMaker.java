package dev.anhanga.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor: it makes a type of the package {@code demo}, in a later round if asked to. */
public final class TypeMaker extends AbstractProcessor {

  private final String name;
  private final String declaration;
  private final int rounds;
  private int round;

  private TypeMaker(String name, String declaration, int rounds) {
    this.name = name;
    this.declaration = declaration;
    this.rounds = rounds;
  }

  /** One that makes a type so declared in that round, and another file in each round before. */
  public static TypeMaker of(String name, String declaration, int round) {
    return new TypeMaker(name, declaration, round);
  }

  /** One that makes an enum with the constant RED. */
  public static TypeMaker ofEnum(String name, int round) {
    return of(name, "enum " + name + " { RED }", round);
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
    if (round < rounds) {
      write(name + round, "class " + name + round + " {}");
    } else if (round == rounds) {
      write(name, declaration);
    }
    return false;
  }

  private void write(String type, String source) {
    try (Writer writer = processingEnv.getFiler().createSourceFile("demo." + type).openWriter()) {
      writer.write("package demo;\n\n" + source + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
