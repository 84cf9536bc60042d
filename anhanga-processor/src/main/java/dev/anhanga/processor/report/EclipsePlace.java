package dev.anhanga.processor.report;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/**
 * An element that Eclipse's compiler can point at. Its Messager chooses by the kind of an element,
 * and has no case for a record, nor for its components; their private fields have no declarations
 * of their own. So without this no message about a record would have a line, nor even a file.
 *
 * <p>For a class it has one. It gets the record, said to be a class; and for a component, a class
 * that is declared where the component is, has its annotations, and is known to nobody else. That
 * is done by reflection, as the processor depends on no compiler, and on members that are public
 * and old; should one be missing, the message still comes, without a line.
 */
final class EclipsePlace {

  private static final String COMPILER = "org.eclipse.jdt.internal.compiler.";
  private static final List<String> PLACE =
      List.of("name", "sourceStart", "sourceEnd", "annotations");

  private final ClassLoader compiler;
  private final Object environment;
  private final Object binding;
  private final Object declaration;

  private EclipsePlace(Element record) throws ReflectiveOperationException {
    this.compiler = record.getClass().getClassLoader();
    this.environment = get(record, "_env");
    this.binding = get(record, "_binding");
    this.declaration = get(get(binding, "scope"), "referenceContext");
  }

  /** The same place; the element itself, on any other compiler. */
  static Element of(Element element) {
    if (!element.getClass().getName().startsWith(COMPILER)) {
      return element;
    }
    try {
      return element.getKind() == ElementKind.RECORD
          ? new EclipsePlace(element).ofRecord()
          : ofMember(element);
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      return element;
    }
  }

  private static Element ofMember(Element element) throws ReflectiveOperationException {
    Element record = element.getEnclosingElement();
    return record != null && record.getKind() == ElementKind.RECORD
        ? new EclipsePlace(record).ofComponent(element)
        : element;
  }

  private Element ofRecord() throws ReflectiveOperationException {
    return asClass(binding);
  }

  private Element ofComponent(Element component) throws ReflectiveOperationException {
    Object components = get(declaration, "recordComponents");
    for (int index = 0; index < Array.getLength(components); index++) {
      Object declared = Array.get(components, index);
      if (component.getSimpleName().contentEquals(new String((char[]) get(declared, "name")))) {
        return asClass(classAt(declared));
      }
    }
    return component;
  }

  /** A class where this is declared. */
  private Object classAt(Object declared) throws ReflectiveOperationException {
    Object there = make("ast.TypeDeclaration", get(declaration, "compilationResult"));
    for (String part : PLACE) {
      there.getClass().getField(part).set(there, get(declared, part));
    }
    return make(
        "lookup.SourceTypeBinding",
        get(binding, "compoundName"),
        get(binding, "fPackage"),
        make("lookup.ClassScope", get(binding, "scope"), there));
  }

  private Element asClass(Object type) throws ReflectiveOperationException {
    Object factory = call(environment, "getFactory");
    return (Element) call(factory, "newElement", type, ElementKind.CLASS);
  }

  private Object make(String type, Object... arguments) throws ReflectiveOperationException {
    for (Constructor<?> constructor : compiler.loadClass(COMPILER + type).getConstructors()) {
      if (takes(constructor.getParameterTypes(), arguments)) {
        return constructor.newInstance(arguments);
      }
    }
    throw new NoSuchMethodException(type);
  }

  private static Object call(Object target, String name, Object... arguments)
      throws ReflectiveOperationException {
    for (Method method : target.getClass().getMethods()) {
      if (method.getName().equals(name) && takes(method.getParameterTypes(), arguments)) {
        return method.invoke(target, arguments);
      }
    }
    throw new NoSuchMethodException(name);
  }

  private static boolean takes(Class<?>[] parameters, Object[] arguments) {
    if (parameters.length != arguments.length) {
      return false;
    }
    for (int index = 0; index < parameters.length; index++) {
      if (!parameters[index].isInstance(arguments[index])) {
        return false;
      }
    }
    return true;
  }

  private static Object get(Object target, String field) throws ReflectiveOperationException {
    return target.getClass().getField(field).get(target);
  }
}
