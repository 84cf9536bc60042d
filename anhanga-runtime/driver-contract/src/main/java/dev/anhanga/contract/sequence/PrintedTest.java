package dev.anhanga.contract.sequence;

import dev.anhanga.runtime.meta.PersistenceMeta;
import java.util.List;
import java.util.stream.Collectors;

/** A sequence as a test that can be pasted into a subclass of the kit's contract. */
final class PrintedTest {

  private static final List<String> IMPORTS =
      List.of(
          "dev.anhanga.annotations.Generation",
          "dev.anhanga.contract.sequence.Session",
          "dev.anhanga.runtime.meta.*",
          "dev.anhanga.runtime.query.*",
          "java.math.BigDecimal",
          "java.time.*",
          "java.util.*",
          "org.junit.jupiter.api.Test");

  private PrintedTest() {}

  /** The imports that {@link #method} needs. */
  static String imports() {
    return IMPORTS.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining());
  }

  static String method(String name, PersistenceMeta meta, List<Operation> operations) {
    String steps =
        operations.stream()
            .map(Operation::statement)
            .map(statement -> "          " + statement.replace("\n", "\n          ") + "\n")
            .collect(Collectors.joining());
    return """
          @Test
          void %s() {
            Session.assertSameAsInMemory(
                %s,
                driver(),
                s -> {
        %s        });
          }
        """
        .formatted(name, MetaCode.of(meta).replace("\n", "\n        "), steps);
  }
}
