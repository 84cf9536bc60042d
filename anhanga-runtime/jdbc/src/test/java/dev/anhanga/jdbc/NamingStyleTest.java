package dev.anhanga.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingStyleTest {

  @ParameterizedTest
  @CsvSource({
    "id, id, id",
    "birthDate, birth_date, birthDate",
    "address.streetName, address_street_name, address_streetName",
    "HTMLPage, html_page, HTMLPage",
    "pageAsHTML, page_as_html, pageAsHTML",
    "line2Text, line2_text, line2Text",
    "a_B, a_b, a_B",
    "X, x, X",
    "größeNeu, größe_neu, größeNeu",
    "größeÄnderung, größe_änderung, größeÄnderung",
    "ÄÖÜber, äö_über, ÄÖÜber"
  })
  void namesAreReadAsWords(String field, String inSnakeCase, String asDeclared) {
    assertEquals(inSnakeCase, ColumnNaming.SNAKE_CASE.columnOf(field));
    assertEquals(asDeclared, ColumnNaming.AS_DECLARED.columnOf(field));
  }

  /** Which says the same in one line, and takes longer to start. */
  @Property
  void snakeCaseIsWhatARegularExpressionMakes(
      @ForAll
          @StringLength(max = 8)
          @CharRange(from = 'a', to = 'c')
          @CharRange(from = 'A', to = 'C')
          @Chars({'1', '_', '.', 'ß', 'Ä'})
          String field) {
    String expected =
        field
            .replace('.', '_')
            .replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", "_")
            .toLowerCase(Locale.ROOT);

    assertEquals(expected, ColumnNaming.SNAKE_CASE.columnOf(field));
  }
}
