package dev.anhanga.processor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.anhanga.processor.testing.Cases;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table in {@code docs/types.md} has every type, and says what it is stored as. */
class TypesPageTest {

  private static final Pattern LINE = Pattern.compile("(?m)^\\| (`.*?) \\| ([A-Z]+) \\|");
  private static final Pattern TYPE = Pattern.compile("`([^`]+)`");

  @Test
  void theTableIsThatOfTheProcessor() {
    Set<String> documented = new TreeSet<>();
    Matcher line = LINE.matcher(Cases.text(Path.of("..", "docs", "types.md")));
    while (line.find()) {
      Matcher type = TYPE.matcher(line.group(1));
      while (type.find()) {
        documented.add(type.group(1) + " as " + line.group(2));
      }
    }

    Set<String> known = new TreeSet<>();
    DataTypes.SCALARS.forEach(
        (name, scalar) ->
            known.add(
                name.substring(name.lastIndexOf('.') + 1) + " as " + scalar.kind().dataType()));
    assertEquals(known, documented);
  }
}
