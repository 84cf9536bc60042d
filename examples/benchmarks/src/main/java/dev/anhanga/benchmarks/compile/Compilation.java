package dev.anhanga.benchmarks.compile;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles a contender's sources into memory, by the JDK's own compiler, in this JVM. */
final class Compilation {

  private static final JavaCompiler COMPILER =
      Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "This JVM has no compiler.");

  private final List<JavaFileObject> sources;
  private final List<Path> classPath;

  Compilation(Contender contender, List<JavaFileObject> sources) {
    this.sources = sources;
    this.classPath = contender.libraries().stream().map(Compilation::locationOf).toList();
  }

  /** Runs the compiler with at most this one processor, and throws if it has any complaint. */
  Outputs run(Optional<? extends Processor> processor) {
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager files =
        COMPILER.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      Outputs outputs = new Outputs(files);
      CompilationTask task =
          COMPILER.getTask(output, outputs, null, options(processor), null, sources);
      task.setProcessors(processor.stream().toList());
      if (!task.call()) {
        throw new IllegalStateException(output.toString());
      }
      return outputs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> options(Optional<? extends Processor> processor) {
    List<String> options = new ArrayList<>(List.of("-encoding", "UTF-8"));
    if (processor.isEmpty()) {
      options.add("-proc:none");
    }
    return options;
  }

  private static Path locationOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
