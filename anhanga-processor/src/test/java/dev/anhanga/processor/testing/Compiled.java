package dev.anhanga.processor.testing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a compiler made.
 *
 * @param messages errors and warnings, in the order they came
 * @param files generated sources by path, from the root of their packages
 * @param classes class files by binary name
 */
public record Compiled(
    List<Message> messages, Map<String, String> files, Map<String, byte[]> classes) {

  /** Generated sources by simple file name. */
  public Map<String, String> sources() {
    Map<String, String> sources = new TreeMap<>();
    files.forEach((path, text) -> sources.put(path.substring(path.lastIndexOf('/') + 1), text));
    return sources;
  }

  /** The errors alone. */
  public List<Message> errors() {
    return messages.stream().filter(Message::isError).toList();
  }

  /** All errors, and our own warnings; compilers have some of their own that vary. */
  public List<Message> reported() {
    return messages.stream().filter(message -> message.isError() || message.isOurs()).toList();
  }

  /**
   * One message.
   *
   * @param file the source's simple file name; empty if none was named
   */
  public record Message(boolean isError, String file, long line, long column, String text) {

    /** Whether it is the processor's. */
    public boolean isOurs() {
      return text.startsWith("[ANH");
    }

    /** The message on one line, as in {@code Person.java:9:5: [ANH101] ...}. */
    @Override
    public String toString() {
      String first = text.lines().findFirst().orElse("");
      return file + ":" + line + ":" + column + ": " + (isError ? "" : "warning: ") + first;
    }
  }
}
