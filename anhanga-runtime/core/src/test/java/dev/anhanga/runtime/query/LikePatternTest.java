package dev.anhanga.runtime.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class LikePatternTest {

  @Property(seed = "42")
  void matchesAsARegularExpressionWould(
      @ForAll @Chars({'a', 'b', '%', '_'}) @StringLength(max = 8) String pattern,
      @ForAll @CharRange(from = 'a', to = 'b') @StringLength(max = 10) String text) {
    String regex = pattern.replace("%", ".*").replace('_', '.');

    assertEquals(Pattern.matches(regex, text), LikePattern.of(pattern).matches(text));
  }

  @Example
  void anUnderscoreIsOneCharacterThoughItTakesTwoUnits() {
    assertTrue(LikePattern.of("_").matches("\uD83D\uDE00"));
    assertFalse(LikePattern.of("__").matches("\uD83D\uDE00"));
  }

  @Example
  void anEscapeTakesTheNextCharacterAsItIs() {
    assertTrue(LikePattern.of("100\\%\\_\\\\").matches("100%_\\"));
    assertFalse(LikePattern.of("\\%").matches("x"));
  }

  @Example
  void anEscapeOfNothingIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> LikePattern.of("a\\"));
    assertThrows(IllegalArgumentException.class, () -> LikePattern.of("\\a"));
    assertThrows(IllegalArgumentException.class, () -> LikePattern.of("%".repeat(10_001)));
  }

  @Example
  void manyPercentSignsDoNotMultiplyTheWork() {
    String text = "a".repeat(20_000) + "b";

    assertFalse(LikePattern.of("%a".repeat(4_999) + "c").matches(text));
  }
}
