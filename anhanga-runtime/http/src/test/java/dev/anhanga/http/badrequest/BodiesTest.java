package dev.anhanga.http.badrequest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.http.server.ApiOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that aren't what they should be. None of them stores anything. */
class BodiesTest {

  private static final String OSLO = "{\"code\": \"o\", \"name\": \"Oslo\"}";

  private final PlaceService places = Sender.places();
  private final Sender sender = Sender.to(places);
  private boolean mayStore;

  @AfterEach
  void nothingIsStored() {
    assertTrue(mayStore || places.count() == 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/jsonx",
        "xapplication/json",
        "application/json; charset=ISO-8859-1",
        "application/json;charset=utf-16",
        "application/json; x=1; charset=latin1",
        "application/json, text/html",
        "application/json charset",
        "*/*"
      })
  void otherTypesAreRefused(String type) {
    Map<String, List<String>> headers = Map.of("content-type", List.of(type));
    String detail =
        sender.send("POST", "/api/place", headers, OSLO).problem(415, "unsupported-media-type");
    assertEquals("Send the body as application/json, in UTF-8.", detail);
  }

  @Test
  void aMissingTypeIsRefused() {
    sender.send("POST", "/api/place", Map.of(), OSLO).problem(415, "unsupported-media-type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "Application/JSON ; Charset=\"UTF-8\"",
        "application/merge-patch+json",
        "application/json; profile=x"
      })
  void typesOfJsonAreTaken(String type) {
    mayStore = true;
    sender.send("POST", "/api/place", Map.of("Content-Type", List.of(type)), OSLO).expecting(201);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{\"code\": \"o\", \"name\": \"Os",
        "{\"code\": \"o\", \"name\": \"Oslo\"} {}",
        "{\"code\": \"o\", \"name\": \"Oslo\"} x",
        "{\"code\": \"o\", \"name\": \"Oslo\", \"name\": \"Bergen\"}",
        "{\"code\": \"o\", \"name\": \"Oslo\", \"mayor\": {\"name\": \"A\", \"name\": \"B\"}}",
        "{'code': 'o'}",
        "{\"code\": NaN}",
        "{\"code\": 01}",
        "{\"code\": \"a\nb\"}",
        "{\"code\": \"\\x41\"}",
        "/* */ {}",
        "\uFEFF{\"code\": \"o\", \"name\": \"Oslo\"}",
        "null",
        "7",
        "\"text\""
      })
  void whatIsNoObjectOfJsonIsMalformed(String body) {
    String detail = sender.send("POST", "/api/place", body).problem(400, "malformed");
    assertFalse(detail.contains("Os"), detail);
    assertTrue(detail.startsWith("The request ") && detail.endsWith("."), detail);
  }

  @Test
  void aNameThatIsThereTwiceIsNamedAsSuch() {
    String body = "{\"code\": \"o\",\n \"name\": \"Oslo\", \"name\": \"Bergen\"}";
    assertEquals(
        "The request has a name twice (line 2, column 24).",
        sender.send("POST", "/api/place", body).problem(400, "malformed"));
  }

  @Test
  void bytesThatAreNoUtf8AreMalformed() {
    for (byte[] wrong :
        new byte[][] {
          OSLO.getBytes(StandardCharsets.UTF_16),
          "{\"code\": \"ø\"}".getBytes(StandardCharsets.ISO_8859_1),
          {'"', (byte) 0xc0, (byte) 0xaf, '"'},
          {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'},
          {'"', (byte) 0xf4, (byte) 0x90, (byte) 0x80, (byte) 0x80, '"'},
        }) {
      sender.send("POST", "/api/place", Sender.JSON, wrong).problem(400, "malformed");
    }
  }

  @Test
  void nestingIsBounded() {
    String deep = "{\"code\": \"o\", \"name\": \"Oslo\", \"tree\": " + "[".repeat(100_000);
    sender.send("POST", "/api/place", deep).problem(400, "malformed");
    String whole = "{\"code\": \"o\", \"name\": \"Oslo\", \"tree\": " + "[".repeat(400);
    sender.send("POST", "/api/place", whole + "]".repeat(400) + "}").problem(422, "invalid-record");
  }

  @Test
  void aBodyOfAsManyBytesAsAreAllowedIsTaken() {
    mayStore = true;
    Sender small = Sender.to(ApiOptions.of().maxBodyBytes(OSLO.length()), places);
    small.send("POST", "/api/place", OSLO).expecting(201);
    small.send("POST", "/api/place", OSLO + " ").problem(413, "too-large");
  }

  @Test
  void aBodyThatIsTooLargeIsNotReadToItsEnd() {
    Endless body = new Endless();
    Sender small = Sender.to(ApiOptions.of().maxBodyBytes(1_000), places);
    small.send("POST", "/api/place", Sender.JSON, body).problem(413, "too-large");
    assertTrue(body.read <= 16_384, body.read + " bytes were read");
  }

  @Test
  void aBodyThatBreaksOffIsMalformed() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("secret of the connection");
          }
        };
    assertEquals(
        "The request came to no end.",
        sender.send("POST", "/api/place", Sender.JSON, broken).problem(400, "malformed"));
  }

  @Test
  void manyUnknownFieldsDoNotMakeAnAnswerThatIsMuchLargerThanTheRequest() {
    StringBuilder body = new StringBuilder("{\"code\": \"o\"");
    for (int field = 0; field < 50_000; field++) {
      body.append(",\"f").append(field).append("\":0");
    }
    Reply reply = sender.send("POST", "/api/place", body.append('}').toString());
    reply.problem(422, "invalid-record");
    assertTrue(reply.body().length < 100_000, reply.body().length + " bytes");
  }

  @Test
  void whatNeedsNoBodyReadsNone() {
    mayStore = true;
    places.create(Place.of("o", "Oslo"));
    Endless body = new Endless();
    sender.send("GET", "/api/place/o", Sender.JSON, body).expecting(200);
    sender.send("GET", "/api/place", Sender.JSON, body).expecting(200);
    sender.send("OPTIONS", "/api/place", Sender.JSON, body).expecting(200);
    sender.send("DELETE", "/api/place/o", Sender.JSON, body).expecting(204);
    assertEquals(0, body.read);
  }

  /** A body without an end, which counts what is read of it. */
  static final class Endless extends InputStream {

    long read;

    @Override
    public int read() {
      read++;
      return ' ';
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      Arrays.fill(bytes, from, from + length, (byte) ' ');
      read += length;
      return length;
    }
  }
}
