package dev.anhanga.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the processor writes is what was written by hand first, for the tests of the core. */
class HandWrittenTest {

  private static final Path GOLDEN = Path.of("src/test/resources/accepted/uuid-identity/expected");
  private static final Path BY_HAND =
      Path.of("../anhanga-runtime/core/src/test/java/dev/anhanga/runtime/fixture");

  @ParameterizedTest
  @ValueSource(strings = {"PersonMeta.java", "PersonPatch.java", "PersonService.java"})
  void theGoldenIsTheHandWrittenCode(String file) throws IOException {
    String byHand = Files.readString(BY_HAND.resolve(file));

    assertEquals(
        byHand.replace("package dev.anhanga.runtime.fixture;", "package demo;"),
        Files.readString(GOLDEN.resolve(file)));
  }
}
