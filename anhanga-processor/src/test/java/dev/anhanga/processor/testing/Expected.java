package dev.anhanga.processor.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a compiler prints for a rejected case, given what javac does. On Eclipse's compiler our
 * messages are the same, but for the column of a named value in an annotation, where ECJ points at
 * the name. Of the compiler's own messages only the places are compared. Their order among files is
 * the compiler's affair.
 */
public final class Expected {

  private static final Pattern MESSAGE = Pattern.compile("([^:]*):(-?\\d+):(-?\\d+): (.*)");
  private static final Pattern NAMED = Pattern.compile("(\\w+)\\s*=\\s*[\\w.]*$");
  private static final Pattern OURS = Pattern.compile("(warning: )?\\[ANH\\d{3}] .*");
  private static final String THEIRS = "the compiler's own";

  private Expected() {}

  /** What should be printed, and where: for ECJ there may be a file of its own. */
  public static String of(Path folder, TestCompiler compiler) {
    Stream<String> javac = Cases.text(folder.resolve("expected.txt")).lines();
    if (compiler == TestCompiler.JAVAC) {
      return sorted(javac.map(line -> shown(line, Map.of())));
    }
    return Files.exists(ecj(folder))
        ? Cases.text(ecj(folder))
        : sorted(javac.map(line -> shown(line, Cases.sources(folder))));
  }

  /** What ECJ should print where it points elsewhere: at all of an annotation. */
  public static Path ecj(Path folder) {
    return folder.resolve("expected.ecj.txt");
  }

  /** The words alone: of one file after the other, and not in which line. */
  public static List<String> words(String shown) {
    return shown.lines().map(line -> line.replaceAll(":-?\\d+:-?\\d+: ", ": ")).sorted().toList();
  }

  /** What was printed, to be compared with that. */
  public static String shown(List<Compiled.Message> messages) {
    return sorted(messages.stream().map(message -> shown(message.toString(), Map.of())));
  }

  private static String sorted(Stream<String> lines) {
    return lines.sorted().collect(Collectors.joining("\n"));
  }

  private static String shown(String line, Map<String, String> sources) {
    Matcher message = MESSAGE.matcher(line);
    if (!message.matches()) {
      throw new IllegalArgumentException("Not a message: " + line);
    }
    String text = message.group(4);
    int row = Integer.parseInt(message.group(2));
    int column = Integer.parseInt(message.group(3));
    String source = sources.get(message.group(1));
    if (row < 0) {
      // Without a place, as ECJ writes it.
      row = 0;
      column = 1;
    } else if (source != null && row > 0) {
      column = columnOfName(source.lines().toList().get(row - 1), column);
    }
    String place =
        message.group(1).isEmpty() ? "nowhere" : message.group(1) + ":" + row + ":" + column;
    String words = OURS.matcher(text).matches() ? text : THEIRS;
    return place + ": " + words;
  }

  private static int columnOfName(String line, int column) {
    Matcher name = NAMED.matcher(line.substring(0, column - 1));
    return name.find() ? name.start(1) + 1 : column;
  }
}
