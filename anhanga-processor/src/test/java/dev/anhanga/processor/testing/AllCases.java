package dev.anhanga.processor.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All accepted cases together, as one program; as several, where cases have types of one name.
 *
 * @param sources by case and file
 * @param expected what is generated for them, by path
 */
public record AllCases(Map<String, String> sources, Map<String, String> expected) {

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

  /** As few programs as there can be, when cases are taken in order. */
  public static List<AllCases> programs() {
    List<AllCases> programs = new ArrayList<>();
    List<Map<String, String>> taken = new ArrayList<>();
    for (Path folder : Cases.in("accepted")) {
      Map<String, String> types = byPath(Cases.sources(folder));
      int place = 0;
      while (place < taken.size() && !isFree(types, taken.get(place))) {
        place++;
      }
      if (place == taken.size()) {
        taken.add(new TreeMap<>());
        programs.add(new AllCases(new TreeMap<>(), new TreeMap<>()));
      }
      taken.get(place).putAll(types);
      programs.get(place).add(folder);
    }
    return programs;
  }

  private static boolean isFree(Map<String, String> types, Map<String, String> taken) {
    return types.keySet().stream().noneMatch(taken::containsKey);
  }

  private void add(Path folder) {
    Cases.sources(folder)
        .forEach((file, text) -> sources.put(folder.getFileName() + "/" + file, text));
    expected.putAll(byPath(Cases.sources(folder.resolve("expected"))));
  }

  /** The sources by path, as in {@code demo/Person.java}. */
  public Map<String, String> sourcesByPath() {
    return byPath(sources);
  }

  private static Map<String, String> byPath(Map<String, String> sources) {
    Map<String, String> byPath = new TreeMap<>();
    sources.forEach(
        (file, text) -> {
          Matcher found = PACKAGE.matcher(text);
          String path = found.find() ? found.group(1).replace('.', '/') + "/" : "";
          byPath.put(path + file.substring(file.lastIndexOf('/') + 1), text);
        });
    return byPath;
  }
}
