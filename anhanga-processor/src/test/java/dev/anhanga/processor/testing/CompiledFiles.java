package dev.anhanga.processor.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files that a compiler left in a folder. */
final class CompiledFiles {

  private CompiledFiles() {}

  /** Sources by path. */
  static Map<String, String> sources(Path folder) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> sources.put(path(folder, file), Cases.text(file)));
    }
    return sources;
  }

  /** Class files by binary name. */
  static Map<String, byte[]> classes(Path folder) throws IOException {
    Map<String, byte[]> classes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().endsWith(".class"))
          .forEach(file -> classes.put(binaryName(folder.relativize(file)), bytes(file)));
    }
    return classes;
  }

  private static String path(Path folder, Path file) {
    return folder.relativize(file).toString().replace(File.separatorChar, '/');
  }

  /** Writes class files by binary name. */
  static void write(Map<String, byte[]> classes, Path folder) throws IOException {
    for (Map.Entry<String, byte[]> made : classes.entrySet()) {
      Path file = folder.resolve(made.getKey().replace('.', '/') + ".class");
      Files.createDirectories(file.getParent());
      Files.write(file, made.getValue());
    }
  }

  private static String binaryName(Path file) {
    return file.toString().replaceFirst("\\.class$", "").replace('/', '.');
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
