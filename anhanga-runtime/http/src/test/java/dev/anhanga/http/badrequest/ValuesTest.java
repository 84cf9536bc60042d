package dev.anhanga.http.badrequest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that fields can't hold, and fields that there aren't. */
class ValuesTest {

  private static final String NULL_PEOPLE = "{\"code\": \"x\", \"name\": \"X\", \"people\": null}";

  private static final String DIGITS = "9".repeat(400);

  private final PlaceService places = Sender.places();
  private final Sender sender = Sender.to(places);

  /** Neither the default, which is for what is left out, nor a primitive's 0. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/place|" + NULL_PEOPLE,
        "/api/place|[" + NULL_PEOPLE + "]",
        "/api/place/upsert|" + NULL_PEOPLE,
        "/api/place/upsert|[" + NULL_PEOPLE + "]"
      })
  void aNullForARequiredFieldIsRefused(String path, String body) {
    String detail = sender.send("POST", path, body).problem(422, "invalid-record");

    assertTrue(detail.contains("people is required and can't be null"), detail);
    assertEquals(0, places.count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "people|1e999999999",
        "people|1e-999999999",
        "people|2147483648",
        "people|1.5",
        "people|\"x\"",
        "people|true",
        "people|[1]",
        "people|{}",
        "area|9223372036854775808",
        "area|1e999999999",
        "area|0.1",
        "height|1e400",
        "height|1e999999999",
        "height|\"NaN\"",
        "height|\"Infinity\"",
        "budget|1e999999999",
        "budget|1e-999999999",
        "budget|0.001",
        "budget|\"1e999999999\"",
        "budget|\"12,5\"",
        "founded|\"2023-02-29\"",
        "founded|\"+10000-01-01\"",
        "founded|20230101",
        "founded|\"today\"",
        "tree|1e999999999",
        "tree|[1e-999999999]",
        "tree|[[0.1e1001]]",
        "marks|[\"1e999999999x\"]",
        "marks|7",
        "name|7",
        "name|\"a\\u0000b\"",
        "name|\"\\ud800\"",
        "mayor|7",
        "mayor|[]"
      })
  void aValueThatAFieldCannotHoldIsAProblemOfThatField(String field, String value) {
    Map<?, ?> problem = refused(field, value);
    assertEquals(field, problem.get("field"));
  }

  @ParameterizedTest
  @CsvSource({"people", "area", "height", "budget"})
  void aNumberOfHundredsOfDigitsIsAProblemOfItsField(String field) {
    assertEquals(field, refused(field, DIGITS).get("field"));
    assertEquals(field, refused(field, "-" + DIGITS).get("field"));
    assertEquals(field, refused(field, "\"" + DIGITS + "\"").get("field"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1e9999999999", "-1e99999999999999999999", "1e-9999999999", "1.5E+3000000000"})
  void aNumberWhoseExponentIsTooLargeToBeReadIsMalformed(String number) {
    String body = "{\"code\": \"x\", \"name\": \"X\", \"people\": " + number + "}";
    sender.send("POST", "/api/place", body).problem(400, "malformed");
    String filter =
        "{\"filter\": {\"field\": \"people\", \"operator\": \"equalTo\", \"value\": "
            + number
            + "}}";
    sender.send("POST", "/api/place/count", filter).problem(400, "malformed");
  }

  @Test
  void aNumberOfThousandsOfDigitsIsMalformed() {
    String body = "{\"code\": \"x\", \"name\": \"X\", \"people\": " + "9".repeat(5_000) + "}";
    sender.send("POST", "/api/place", body).problem(400, "malformed");
  }

  private Map<?, ?> refused(String field, String value) {
    String others = field.equals("name") ? "" : "\"name\": \"X\", ";
    String body = "{\"code\": \"x\", " + others + "\"" + field + "\": " + value + "}";
    Reply reply = sender.send("POST", "/api/place", body);
    reply.problem(422, "invalid-record");
    assertFalse(reply.text().contains("999999999"), reply::text);
    assertEquals(0, places.count());
    List<?> problems = (List<?>) reply.object().get("problems");
    assertEquals(1, problems.size(), reply::text);
    return (Map<?, ?>) problems.get(0);
  }

  @Test
  void largeNumbersInTreesComeBackAsTheyWere() {
    String number = "9".repeat(900) + "e-450";
    String body = "{\"code\": \"x\", \"name\": \"X\", \"tree\": [" + number + ", 1e300, 1e-300]}";
    sender.send("POST", "/api/place", body).expecting(201);
    List<?> marks = (List<?>) sender.get("/api/place/x").expecting(200).object().get("tree");
    assertEquals(
        List.of(
            new BigDecimal(number).stripTrailingZeros(),
            new BigDecimal("1e300").stripTrailingZeros(),
            new BigDecimal("1e-300")),
        marks.stream().map(mark -> new BigDecimal(mark.toString()).stripTrailingZeros()).toList());
  }

  @Test
  void allProblemsAreToldAtOnce() {
    String body = "{\"cod\": \"x\", \"people\": \"many\", \"mayor\": {\"nam\": \"A\"}}";
    Reply reply = sender.send("POST", "/api/place", body);
    reply.problem(422, "invalid-record");
    List<?> problems = (List<?>) reply.object().get("problems");
    assertEquals(
        List.of("cod", "people", "mayor.nam"),
        problems.stream().map(problem -> ((Map<?, ?>) problem).get("field")).toList());
  }

  @Test
  void anUnknownFieldIsAnsweredWithTheNearestOne() {
    String detail =
        sender
            .send("POST", "/api/place", "{\"code\": \"x\", \"nmae\": \"X\"}")
            .problem(422, "invalid-record");
    assertTrue(detail.contains("Did you mean name?"), detail);
    String nested =
        sender
            .send("PATCH", "/api/place/x", "{\"mayor\": {\"nmae\": \"X\"}}")
            .problem(422, "invalid-record");
    assertTrue(nested.contains("mayor.nmae is unknown"), nested);
  }

  @Test
  void aLongNameIsCut() {
    String detail =
        sender
            .send("POST", "/api/place", "{\"" + "x".repeat(10_000) + "\": 1}")
            .problem(422, "invalid-record");
    assertTrue(detail.length() < 600, detail);
  }
}
