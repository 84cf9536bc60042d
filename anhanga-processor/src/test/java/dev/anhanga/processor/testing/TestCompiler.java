package dev.anhanga.processor.testing;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * A compiler that runs processors, over real files, which is what ECJ needs, and with all that was
 * generated to be seen when a compilation fails, which Compile Testing hides.
 */
public enum TestCompiler {
  /** The running JDK's. */
  JAVAC(ToolProvider.getSystemJavaCompiler(), "-XDshould-stop.ifError=FLOW"),
  /** Eclipse's. */
  ECJ(new EclipseCompiler(), "-proceedOnError");

  private final JavaCompiler tool;
  private final String goOn;

  TestCompiler(JavaCompiler tool, String goOn) {
    this.tool = tool;
    this.goOn = goOn;
  }

  /** Options to go on after errors as far as it can. */
  public List<String> goingOn() {
    return List.of(goOn);
  }

  /**
   * Compiles sources.
   *
   * @param sources by simple file name or path, in the order in which the compiler gets them
   */
  public Compiled compile(
      Map<String, String> sources, List<String> options, List<? extends Processor> processors) {
    return compile(sources, Map.of(), options, processors);
  }

  /**
   * Compiles sources that use what was compiled before.
   *
   * @param library class files by binary name, in front on the class path
   */
  public Compiled compile(
      Map<String, String> sources,
      Map<String, byte[]> library,
      List<String> options,
      List<? extends Processor> processors) {
    try {
      Path root = Files.createTempDirectory("compiled");
      try {
        CompiledFiles.write(library, Files.createDirectory(root.resolve("library")));
        return compile(root, sources, options, processors);
      } finally {
        delete(root);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Compiled compile(
      Path root,
      Map<String, String> sources,
      List<String> options,
      List<? extends Processor> processors)
      throws IOException {
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = root.resolve("sources").resolve(source.getKey());
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, source.getValue()));
    }
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-d", Files.createDirectory(root.resolve("classes")).toString()));
    all.addAll(List.of("-s", Files.createDirectory(root.resolve("generated")).toString()));
    String classPath = root.resolve("library") + File.pathSeparator + Libraries.RUNTIME;
    all.addAll(List.of("-classpath", classPath, "-encoding", "UTF-8"));
    all.addAll(List.of("--release", "17"));
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager manager =
        tool.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          tool.getTask(
              output,
              manager,
              diagnostics,
              all,
              null,
              manager.getJavaFileObjects(files.toArray(Path[]::new)));
      task.setProcessors(processors);
      task.call();
    }
    return new Compiled(
        diagnostics.getDiagnostics().stream().map(TestCompiler::message).toList(),
        CompiledFiles.sources(root.resolve("generated")),
        CompiledFiles.classes(root.resolve("classes")));
  }

  static Compiled.Message message(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject file = diagnostic.getSource();
    return new Compiled.Message(
        diagnostic.getKind() == Diagnostic.Kind.ERROR,
        file == null ? "" : file.getName().substring(file.getName().lastIndexOf('/') + 1),
        diagnostic.getLineNumber(),
        diagnostic.getColumnNumber(),
        diagnostic.getMessage(Locale.ROOT));
  }

  private static void delete(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }
}
