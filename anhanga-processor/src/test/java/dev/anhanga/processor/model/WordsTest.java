package dev.anhanga.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "Person, person, PERSON, person",
    "birthDate, birth_date, BIRTH_DATE, birthDate",
    "HTTPServer, http_server, HTTP_SERVER, httpServer",
    "serverHTTP, server_http, SERVER_HTTP, serverHTTP",
    "ID, id, ID, id",
    "X, x, X, x",
    "aB, a_b, A_B, aB",
    "address2Line, address2_line, ADDRESS2_LINE, address2Line",
    "line2, line2, LINE2, line2",
    "birth_date, birth_date, BIRTH_DATE, birth_date",
    "Title, title, TITLE, title",
    "$dollar, $dollar, $DOLLAR, $dollar",
    "ÉtéChaud, été_chaud, ÉTÉ_CHAUD, étéChaud",
  })
  void spells(String name, String snake, String upperSnake, String lowerCamel) {
    assertEquals(snake, Words.snake(name));
    assertEquals(upperSnake, Words.upperSnake(name));
    assertEquals(lowerCamel, Words.lowerCamel(name));
  }
}
