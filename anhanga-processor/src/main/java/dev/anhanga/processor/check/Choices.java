package dev.anhanga.processor.check;

import java.util.List;

/** Several names in a sentence. */
final class Choices {

  private Choices() {}

  /** {@code A}, {@code A or B}, {@code A, B or C}. */
  static String of(List<?> names) {
    List<String> texts = names.stream().map(String::valueOf).toList();
    int last = texts.size() - 1;
    return last < 1
        ? String.join("", texts)
        : String.join(", ", texts.subList(0, last)) + " or " + texts.get(last);
  }
}
