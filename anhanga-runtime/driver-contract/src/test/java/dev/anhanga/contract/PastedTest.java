package dev.anhanga.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.anhanga.runtime.persistence.PersistenceContract;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A test that was printed, in a class that has a driver, as a subclass of the contract has. */
final class PastedTest {

  private static final String CLASS =
      """
      public final class Pasted {

        private final dev.anhanga.runtime.persistence.PersistenceContract driver;

        public Pasted(dev.anhanga.runtime.persistence.PersistenceContract driver) {
          this.driver = driver;
        }

        private dev.anhanga.runtime.persistence.PersistenceContract driver() {
          return driver;
        }

      """;

  private final String method;
  private final Class<?> pasted;

  private PastedTest(String method, Class<?> pasted) {
    this.method = method;
    this.pasted = pasted;
  }

  /** Everything from the first import on is what is to be pasted. */
  static PastedTest from(String message, Path folder) throws ReflectiveOperationException {
    int method = message.indexOf("  @Test");
    String imports = message.substring(message.indexOf("import "), method);
    String source = imports + CLASS + message.substring(method) + "}\n";
    return new PastedTest(message.substring(method), compiled(source, folder));
  }

  private static Class<?> compiled(String source, Path folder) throws ReflectiveOperationException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    boolean isSound =
        compiler
            .getTask(
                messages,
                null,
                null,
                List.of(
                    "-proc:none",
                    "-encoding",
                    "UTF-8",
                    "-d",
                    folder.toString(),
                    "-cp",
                    System.getProperty("java.class.path")),
                null,
                List.of(new Source(source)))
            .call();
    assertEquals("", isSound ? "" : messages + source);
    try {
      URL[] urls = {folder.toUri().toURL()};
      return new URLClassLoader(urls, PastedTest.class.getClassLoader()).loadClass("Pasted");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many statements are run in it, those in transactions included. */
  long steps() {
    return method.lines().filter(line -> line.stripLeading().startsWith("s.")).count();
  }

  /** Runs it over a driver, and throws what it throws. */
  void run(PersistenceContract driver) throws ReflectiveOperationException {
    Object instance = pasted.getConstructor(PersistenceContract.class).newInstance(driver);
    for (Method one : pasted.getDeclaredMethods()) {
      if (one.getName().startsWith("agrees")) {
        one.setAccessible(true);
        try {
          one.invoke(instance);
        } catch (InvocationTargetException e) {
          if (e.getCause() instanceof AssertionError told) {
            throw told;
          }
          throw e;
        }
      }
    }
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String text) {
      super(URI.create("string:///Pasted.java"), JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
