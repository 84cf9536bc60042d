package dev.anhanga.processor.testing;

import com.palantir.javapoet.ClassName;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** A processor at work as ever, with a note of every file that it asks for, and of its origins. */
public final class RecordedProcessor implements Processor {

  private final Processor processor;
  private final Map<String, List<TypeName>> originsByPath = new TreeMap<>();
  private final List<String> others = new ArrayList<>();

  /** Takes note of this one. */
  public RecordedProcessor(Processor processor) {
    this.processor = processor;
  }

  /**
   * A type that was named as an origin.
   *
   * @param path as a generated file's, without the ending
   * @param topLevel the path of the source that it is in, which is all that Gradle looks at
   */
  public record TypeName(String path, String topLevel) {

    static TypeName of(Element element) {
      ClassName name = ClassName.get((TypeElement) element);
      String folder =
          name.packageName().isEmpty() ? "" : name.packageName().replace('.', '/') + "/";
      return new TypeName(
          folder + String.join("_", name.simpleNames()),
          folder + name.topLevelClassName().simpleName() + ".java");
    }
  }

  /** The originating elements of each source that was made, by its path. */
  public Map<String, List<TypeName>> originsByPath() {
    return originsByPath;
  }

  /** What was asked for besides sources: class files and resources, made or read. */
  public List<String> others() {
    return others;
  }

  @Override
  public void init(ProcessingEnvironment compilation) {
    Filer filer = new RecordingFiler(compilation.getFiler());
    processor.init(
        (ProcessingEnvironment)
            Proxy.newProxyInstance(
                ProcessingEnvironment.class.getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (proxy, method, arguments) -> {
                  if (method.getName().equals("getFiler")) {
                    return filer;
                  }
                  try {
                    return method.invoke(compilation, arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                }));
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
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return processor.process(annotations, round);
  }

  @Override
  public Iterable<? extends Completion> getCompletions(
      Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
    return processor.getCompletions(element, annotation, member, userText);
  }

  private final class RecordingFiler implements Filer {

    private final Filer filer;

    RecordingFiler(Filer filer) {
      this.filer = filer;
    }

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... originating)
        throws IOException {
      originsByPath.put(
          name.toString().replace('.', '/') + ".java",
          Stream.of(originating).map(TypeName::of).toList());
      return filer.createSourceFile(name, originating);
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... originating)
        throws IOException {
      others.add("made class " + name);
      return filer.createClassFile(name, originating);
    }

    @Override
    public FileObject createResource(
        JavaFileManager.Location location,
        CharSequence folder,
        CharSequence name,
        Element... originating)
        throws IOException {
      others.add("made " + folder + "/" + name);
      return filer.createResource(location, folder, name, originating);
    }

    @Override
    public FileObject getResource(
        JavaFileManager.Location location, CharSequence folder, CharSequence name)
        throws IOException {
      others.add("read " + folder + "/" + name);
      return filer.getResource(location, folder, name);
    }
  }
}
