package dev.anhanga.processor.testing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * A project as users have one: sources in folders by package, processors that the compiler finds
 * for itself, and, from one build to the next, the classes and generated sources of the one before.
 */
public final class UserProject {

  private final Path root;
  private final JavaCompiler tool;

  private UserProject(Path root, JavaCompiler tool) {
    this.root = root;
    this.tool = tool;
    for (Path folder : List.of(root.resolve("src"), classes(), generated())) {
      create(folder);
    }
  }

  /** An empty project in an empty folder, built by the running JDK's compiler. */
  public static UserProject javac(Path root) {
    return new UserProject(root, ToolProvider.getSystemJavaCompiler());
  }

  /** An empty project in an empty folder, built by Eclipse's compiler. */
  public static UserProject ecj(Path root) {
    return new UserProject(root, new EclipseCompiler());
  }

  /** Writes a source, as in {@code demo/Person.java}. */
  public UserProject write(String path, String source) {
    Path file = root.resolve("src").resolve(path);
    create(file.getParent());
    try {
      Files.writeString(file, source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Where classes go. */
  public Path classes() {
    return root.resolve("classes");
  }

  /** Where generated sources go. */
  public Path generated() {
    return root.resolve("generated");
  }

  /** Compiles all sources with the processors that the options lead to. */
  public List<Compiled.Message> build(String... options) {
    return build(List.of(), List.of(), options);
  }

  /** Compiles all sources with these processors. */
  public List<Compiled.Message> build(List<Processor> processors, String... options) {
    return build(List.of(), processors, options);
  }

  /** Compiles these sources only; the rest is as it was built before. */
  public List<Compiled.Message> build(
      Collection<String> paths, List<Processor> processors, String... options) {
    List<Path> files =
        paths.isEmpty()
            ? files(root.resolve("src"), ".java")
            : paths.stream().map(root.resolve("src")::resolve).toList();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        tool.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          tool.getTask(
              new StringWriter(),
              manager,
              diagnostics,
              allOptions(options),
              null,
              manager.getJavaFileObjects(files.toArray(Path[]::new)));
      if (!processors.isEmpty()) {
        task.setProcessors(processors);
      }
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return diagnostics.getDiagnostics().stream().map(TestCompiler::message).toList();
  }

  private List<String> allOptions(String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("-d", classes().toString(), "-s", generated().toString()));
    all.addAll(List.of("-encoding", "UTF-8", "--release", "17"));
    return all;
  }

  /** The generated sources by path. */
  public Map<String, String> generatedSources() {
    Map<String, String> sources = new TreeMap<>();
    for (Path file : files(generated(), ".java")) {
      sources.put(generated().relativize(file).toString(), Cases.text(file));
    }
    return sources;
  }

  /** The compiled classes, to be run. */
  public Loaded load() {
    try {
      return new Loaded(new Compiled(List.of(), Map.of(), CompiledFiles.classes(classes())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void create(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
