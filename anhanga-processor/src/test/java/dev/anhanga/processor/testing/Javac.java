package dev.anhanga.processor.testing;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** The javac of the running JDK. */
public final class Javac implements TestCompiler {

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

  @Override
  public Compiled compile(
      Map<String, String> sources, List<String> options, List<? extends Processor> processors) {
    Compilation compilation =
        Compiler.javac()
            .withClasspath(TestCompiler.userClassPath())
            .withOptions(options)
            .withProcessors(processors)
            .compile(sources.entrySet().stream().map(s -> file(s.getKey(), s.getValue())).toList());
    Map<String, String> generated = new TreeMap<>();
    Map<String, byte[]> classes = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.SOURCE) {
        generated.put(simpleName(file), new String(bytes(file), StandardCharsets.UTF_8));
      } else if (file.getKind() == JavaFileObject.Kind.CLASS) {
        String path = file.getName().replaceFirst("^/?CLASS_OUTPUT/", "");
        classes.put(path.replaceFirst("\\.class$", "").replace('/', '.'), bytes(file));
      }
    }
    return new Compiled(
        compilation.diagnostics().stream().map(Javac::message).toList(), generated, classes);
  }

  private static JavaFileObject file(String fileName, String source) {
    Matcher found = PACKAGE.matcher(source);
    String folder = found.find() ? found.group(1) + "." : "";
    return JavaFileObjects.forSourceString(folder + fileName.replace(".java", ""), source);
  }

  private static Compiled.Message message(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject file = diagnostic.getSource();
    return new Compiled.Message(
        diagnostic.getKind() == Diagnostic.Kind.ERROR,
        file == null ? "" : simpleName(file),
        diagnostic.getLineNumber(),
        diagnostic.getColumnNumber(),
        diagnostic.getMessage(Locale.ROOT));
  }

  private static String simpleName(JavaFileObject file) {
    return file.getName().substring(file.getName().lastIndexOf('/') + 1);
  }

  private static byte[] bytes(JavaFileObject file) {
    try (InputStream in = file.openInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
