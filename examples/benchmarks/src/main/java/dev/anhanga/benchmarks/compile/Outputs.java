package dev.anhanga.benchmarks.compile;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;

/**
 * Keeps what a compilation writes in memory. Making files may take as long as compiling, depending
 * on the machine and its disk, and would drown what is measured.
 */
final class Outputs extends ForwardingJavaFileManager<StandardJavaFileManager> {

  private final Map<Kind, List<Output>> outputs = new LinkedHashMap<>();

  Outputs(StandardJavaFileManager inputs) {
    super(inputs);
  }

  /** The files of a kind that were written. */
  List<Output> written(Kind kind) {
    return List.copyOf(outputs.getOrDefault(kind, List.of()));
  }

  /** How many lines of source were written. */
  long lines() {
    return written(Kind.SOURCE).stream()
        .mapToLong(source -> source.getCharContent(true).lines().count())
        .sum();
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, Kind kind, FileObject sibling) {
    Output output = new Output(className, kind);
    outputs.computeIfAbsent(kind, key -> new ArrayList<>()).add(output);
    return output;
  }

  @Override
  public boolean isSameFile(FileObject one, FileObject other) {
    return one.equals(other);
  }

  /** One file. */
  static final class Output extends SimpleJavaFileObject {

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    Output(String className, Kind kind) {
      super(URI.create("memory:///" + className.replace('.', '/') + kind.extension), kind);
    }

    @Override
    public OutputStream openOutputStream() {
      return content;
    }

    @Override
    public String getCharContent(boolean ignoreEncodingErrors) {
      return content.toString(StandardCharsets.UTF_8);
    }
  }
}
