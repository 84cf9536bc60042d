package dev.anhanga.processor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuggestionTest {

  private static final List<String> COLORS = List.of("RED", "GREEN", "BLUE");

  @Test
  void findsWhatIsNear() {
    assertEquals(Optional.of("RED"), Suggestion.nearest("red", COLORS));
    assertEquals(Optional.of("GREEN"), Suggestion.nearest("GREN", COLORS));
    assertEquals(Optional.of("email"), Suggestion.nearest("emial", List.of("name", "email")));
    assertEquals(Optional.of("ab"), Suggestion.nearest("ba", List.of("ab")));
    assertEquals(Optional.empty(), Suggestion.nearest("YELLOW", COLORS));
    assertEquals(Optional.empty(), Suggestion.nearest("", List.of()));
  }

  @Test
  void asksForWhatIsNear() {
    assertEquals(" Did you mean RED?", Suggestion.didYouMean("RDE", COLORS));
    assertEquals("", Suggestion.didYouMean("YELLOW", COLORS));
  }
}
