package dev.anhanga.benchmarks.library;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Loads the classes of a package once more, so that the JVM compiles them once more too. */
final class Copy extends ClassLoader {

  private final String packageName;

  private Copy(Class<?> original) {
    super(original.getClassLoader());
    this.packageName = original.getPackageName();
  }

  /** One of a class that is not the original, but was made of the same bytes. */
  static People<?> of(Class<?> original, HikariDataSource pool) {
    try {
      return (People<?>)
          new Copy(original)
              .loadClass(original.getName())
              .getConstructor(HikariDataSource.class)
              .newInstance(pool);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      if (known != null) {
        return known;
      }
      return name.startsWith(packageName + ".") ? define(name) : super.loadClass(name, resolve);
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    String file = name.replace('.', '/') + ".class";
    try (InputStream in = Objects.requireNonNull(getParent().getResourceAsStream(file), file)) {
      byte[] bytes = in.readAllBytes();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
