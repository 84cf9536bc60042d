package dev.anhanga.processor.read;

import com.palantir.javapoet.ClassName;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/**
 * What javac doesn't show before 22 (JDK-8225377): annotations on types in class files. A record
 * from a library or an earlier compilation is to say the same as its source does.
 */
public final class HiddenNulls {

  private static final int FIRST_TO_SHOW_THEM = 22;

  private static final ClassName OUR_USERS_HAVE =
      ClassName.get("org.jspecify.annotations", "Nullable");

  private final Elements elements;
  private final Filer filer;
  private final boolean isHiding;
  private final Set<String> sources = new HashSet<>();

  /** What is hidden by a compiler. */
  public HiddenNulls(Elements elements, Filer filer) {
    this.elements = elements;
    this.filer = filer;
    this.isHiding = !Ecj.made(elements) && Runtime.version().feature() < FIRST_TO_SHOW_THEM;
  }

  /** Notes what is compiled from source: of that nothing is hidden, and a class file is stale. */
  public void enter(RoundEnvironment round) {
    round.getRootElements().forEach(root -> sources.add(root.toString()));
  }

  /** What only the record's class file says, by component and place in its type. */
  Map<String, Map<String, ClassName>> in(TypeElement record) {
    if (!isHiding || sources.contains(outermost(record).toString())) {
      return Map.of();
    }
    String binary = elements.getBinaryName(record).toString();
    return find(record, simple(record, binary) + ".class")
        .filter(file -> !hasNewerSource(record, file))
        .map(this::read)
        .orElse(Map.of());
  }

  private Map<String, Map<String, ClassName>> read(FileObject file) {
    try (InputStream in = file.openInputStream()) {
      return ClassFileFields.nullable(in, this::annotation);
    } catch (IOException e) {
      // The compiler has read it, so there is nothing to report: it's gone, or of a new format.
      return Map.of();
    }
  }

  /** What generated code can call an annotation, which users needn't have to compile. */
  private ClassName annotation(String name) {
    TypeElement known = elements.getTypeElement(name);
    return known == null ? OUR_USERS_HAVE : ClassName.get(known);
  }

  /** A source that nobody named is compiled too, if it is newer than the class file. */
  private boolean hasNewerSource(TypeElement record, FileObject file) {
    TypeElement outermost = outermost(record);
    String name = outermost.getSimpleName() + ".java";
    String folder = packageOf(record);
    return resource(StandardLocation.SOURCE_PATH, folder, name)
        .or(() -> resource(StandardLocation.CLASS_PATH, folder, name))
        .filter(source -> source.getLastModified() > file.getLastModified())
        .isPresent();
  }

  private Optional<FileObject> find(TypeElement record, String name) {
    String folder = packageOf(record);
    ModuleElement module = elements.getModuleOf(record);
    if (module == null || module.isUnnamed()) {
      return resource(StandardLocation.CLASS_PATH, folder, name);
    }
    // What isn't on the module path is from the module that is being compiled.
    return resource(StandardLocation.MODULE_PATH, module.getQualifiedName() + "/" + folder, name)
        .or(() -> resource(StandardLocation.CLASS_OUTPUT, folder, name));
  }

  private Optional<FileObject> resource(Location location, String folder, String name) {
    try {
      FileObject file = filer.getResource(location, folder, name);
      file.openInputStream().close();
      return Optional.of(file);
    } catch (IOException | RuntimeException e) {
      // Where it isn't, javac may also answer by a NullPointerException, for a module found
      // elsewhere.
      return Optional.empty();
    }
  }

  private String packageOf(TypeElement record) {
    return elements.getPackageOf(record).getQualifiedName().toString();
  }

  private String simple(TypeElement record, String binary) {
    String folder = packageOf(record);
    return folder.isEmpty() ? binary : binary.substring(folder.length() + 1);
  }

  private static TypeElement outermost(TypeElement type) {
    Element around = type.getEnclosingElement();
    return around instanceof TypeElement outer ? outermost(outer) : type;
  }
}
