package dev.anhanga.processor.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.Processor;

/**
 * NullAway as users have it look at all of their marked code, generated or not: nothing is left out
 * for being {@code @Generated}, and no other check of Error Prone's runs.
 */
public final class NullAway {

  private static final List<String> OPTIONS =
      List.of(
          "-Xplugin:ErrorProne -XepDisableAllChecks"
              + " -Xep:NullAway:ERROR -XepOpt:NullAway:OnlyNullMarked=true",
          "-XDcompilePolicy=simple",
          "--should-stop=ifError=FLOW",
          "-processorpath",
          Libraries.everything(),
          "-classpath",
          Libraries.RUNTIME);

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([^;]+);");

  private NullAway() {}

  /** Builds a project under its eyes, with this processor; all that anyone had to say. */
  public static List<String> build(UserProject project, Processor processor) {
    return shown(project.build(List.of(processor), OPTIONS.toArray(String[]::new)));
  }

  /** Builds a project under its eyes, without processors; all that anyone had to say. */
  public static List<String> build(UserProject project) {
    List<String> options = new ArrayList<>(OPTIONS);
    options.add("-proc:none");
    return shown(project.build(options.toArray(String[]::new)));
  }

  private static List<String> shown(List<Compiled.Message> messages) {
    return messages.stream()
        .map(message -> message.file() + ":" + message.line() + ": " + firstLine(message.text()))
        .sorted()
        .toList();
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  /** These sources by path, and a marked {@code package-info} for each package that has none. */
  public static Map<String, String> marked(Map<String, String> sources) {
    Map<String, String> all = new TreeMap<>(sources);
    for (String source : sources.values()) {
      Matcher found = PACKAGE.matcher(source);
      if (found.find()) {
        String name = found.group(1);
        all.putIfAbsent(
            name.replace('.', '/') + "/package-info.java",
            "@org.jspecify.annotations.NullMarked\npackage " + name + ";\n");
      }
    }
    return all;
  }
}
