package dev.anhanga.processor.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChoicesTest {

  @Test
  void choicesReadAsASentence() {
    assertEquals("A", Choices.of(List.of("A")));
    assertEquals("A or B", Choices.of(List.of("A", "B")));
    assertEquals("A, B or C", Choices.of(List.of("A", "B", "C")));
  }
}
