package dev.anhanga.processor.testing;

import com.palantir.javapoet.ClassName;
import dev.anhanga.annotations.Schema;
import dev.anhanga.processor.model.GeneratedNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * A user of all that is generated for the records of a compilation: as another processor, it looks
 * at them, and then has classes that name each constant, setter and method, in signatures too.
 *
 * <p>Where a component's type isn't there, the stubs come with the last round, and javac has
 * complained about signatures by then. So on javac such a user uses them inside methods only.
 */
public final class EveryUse extends AbstractProcessor {

  private static final String IN_SIGNATURES =
      """
        static MadeService service;
        static final Object META = MadeMeta.META;

        static MadePatch same(MadeMeta meta, MadePatch patch) {
          return patch;
        }

        static class Extended extends MadeService {
          Extended() {
            super(null);
          }
        }
      """;

  private static final String IN_METHODS =
      """
        static Object[] use(dev.anhanga.runtime.meta.Id id) {
          MadePatch patch = MadePatch.of()SETTERS;
          MadeService service = new MadeService(null);
          service.paginate(MadeMeta.page(1, 2));
          service.destroy(id);
          return new Object[] {
            service.read(id), service.find(id), service.exists(id), service.update(id, patch),
            service.findAll(java.util.List.of(id)), CONSTANTS
          };
        }
      """;

  private static final Map<TypeKind, String> ZEROS =
      Map.of(
          TypeKind.BOOLEAN, "false",
          TypeKind.BYTE, "(byte) 0",
          TypeKind.SHORT, "(short) 0",
          TypeKind.INT, "0",
          TypeKind.LONG, "0L",
          TypeKind.CHAR, "'0'",
          TypeKind.FLOAT, "0f",
          TypeKind.DOUBLE, "0d");

  private final TestCompiler compiler;
  private final Map<String, String> uses = new TreeMap<>();

  private EveryUse(TestCompiler compiler) {
    this.compiler = compiler;
  }

  /** These sources, and classes that use what will be generated for them. */
  public static Map<String, String> of(Map<String, String> sources, TestCompiler compiler) {
    EveryUse looking = new EveryUse(compiler);
    compiler.compile(sources, List.of("-proc:only"), List.of(looking));
    Map<String, String> all = new TreeMap<>(sources);
    all.putAll(looking.uses);
    return all;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Schema.class.getCanonicalName());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    ElementFilter.typesIn(round.getElementsAnnotatedWith(Schema.class)).forEach(this::add);
    return false;
  }

  private void add(TypeElement type) {
    List<Element> components = components(type);
    List<String> fields =
        components.stream()
            .filter(component -> !isRecord(component.asType()))
            .map(component -> component.getSimpleName().toString())
            .toList();
    GeneratedNames names = GeneratedNames.of(ClassName.get(type), fields, taken -> false);
    boolean areOurs =
        names.types().stream()
            .map(ClassName::canonicalName)
            .allMatch(name -> processingEnv.getElementUtils().getTypeElement(name) == null);
    if (areOurs) {
      String made = String.join("_", ClassName.get(type).simpleNames());
      uses.put("UseOf" + made + ".java", source(made, names, components));
    }
  }

  private static List<Element> components(TypeElement type) {
    if (type.getKind() == ElementKind.RECORD) {
      return List.copyOf(type.getRecordComponents());
    }
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
        .map(Element.class::cast)
        .toList();
  }

  /** Whether it has no constant of its own, as it is flattened: a record, or an optional one. */
  private static boolean isRecord(TypeMirror component) {
    return component instanceof DeclaredType type
        && (type.asElement().getKind() == ElementKind.RECORD
            || type.asElement().getSimpleName().contentEquals("Optional")
                && type.getTypeArguments().stream().anyMatch(EveryUse::isRecord));
  }

  private static boolean isMissing(TypeMirror type) {
    return type.getKind() == TypeKind.ERROR
        || type instanceof DeclaredType declared
            && declared.getTypeArguments().stream().anyMatch(EveryUse::isMissing);
  }

  private String source(String made, GeneratedNames names, List<Element> components) {
    String owner = names.meta().packageName();
    boolean isLate =
        compiler == TestCompiler.JAVAC
            && components.stream().anyMatch(component -> isMissing(component.asType()));
    String body = (isLate ? "" : IN_SIGNATURES) + IN_METHODS;
    return (owner.isEmpty() ? "" : "package " + owner + ";\n\n")
        + "class UseOf%s {\n%s}\n"
            .formatted(
                made,
                body.replace("Made", made)
                    .replace("CONSTANTS", constants(names))
                    .replace("SETTERS", setters(components)));
  }

  private static String constants(GeneratedNames names) {
    List<String> constants = new ArrayList<>(names.constants());
    constants.addAll(List.of("META", "SCHEMA"));
    return constants.stream()
        .map(constant -> names.meta().simpleName() + "." + constant)
        .collect(Collectors.joining(", "));
  }

  private static String setters(List<Element> components) {
    return components.stream()
        .map(component -> ".%s(%s)".formatted(component.getSimpleName(), value(component)))
        .collect(Collectors.joining());
  }

  private static String value(Element component) {
    return ZEROS.getOrDefault(component.asType().getKind(), "null");
  }
}
