package dev.anhanga.processor.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;

/** Compiled classes that can be run. */
public final class Loaded extends ClassLoader {

  private final Map<String, byte[]> classes;

  /** The classes of a compilation, beside those of the tests. */
  public Loaded(Compiled compiled) {
    super(Loaded.class.getClassLoader());
    this.classes = compiled.classes();
  }

  /** Runs a static method without arguments; what it throws comes through. */
  public void run(String type, String name) throws Throwable {
    Method method = loadClass(type).getDeclaredMethod(name);
    method.setAccessible(true);
    try {
      method.invoke(null);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
