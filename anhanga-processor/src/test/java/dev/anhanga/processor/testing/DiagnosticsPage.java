package dev.anhanga.processor.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The entries of {@code docs/diagnostics.md}. */
public final class DiagnosticsPage {

  private static final Pattern ENTRY =
      Pattern.compile("(?ms)^### (ANH\\d{3}): [^\\n]+\\n(.*?)(?=^##|\\z)");
  private static final Pattern EXAMPLES =
      Pattern.compile("(?s)```java\\n// bad\\n(.*?)\\n// mended\\n(.*?)```");

  private DiagnosticsPage() {}

  /** All entries, in order. */
  public static List<Entry> entries() {
    String page = Cases.text(Path.of("..", "docs", "diagnostics.md"));
    return ENTRY.matcher(page).results().map(e -> new Entry(e.group(1), e.group(2))).toList();
  }

  /** The entry of a code, if there is one. */
  public static Optional<Entry> entry(String code) {
    return entries().stream().filter(entry -> entry.code().equals(code)).findFirst();
  }

  /** What the page says of one problem. */
  public record Entry(String code, String text) {

    /** Whether it says itself that no source can show the problem. */
    public boolean saysThatThereIsNoExample() {
      return text.contains("No example:");
    }

    /** The bad example and the mended one. */
    public Optional<Examples> examples() {
      Matcher matcher = EXAMPLES.matcher(text);
      return matcher.find()
          ? Optional.of(new Examples(matcher.group(1), matcher.group(2)))
          : Optional.empty();
    }
  }

  /** Sources, without package and imports. */
  public record Examples(String bad, String mended) {}
}
