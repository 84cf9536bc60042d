package dev.anhanga.processor.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.anhanga.annotations.Generation;
import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.Kind;
import dev.anhanga.processor.model.KnownType;
import dev.anhanga.processor.model.RecordModel;
import dev.anhanga.processor.model.UnknownType;
import dev.anhanga.processor.report.Finding;
import dev.anhanga.processor.report.Problem;
import dev.anhanga.processor.testing.Models;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordChecksTest {

  private static final KnownType UUIDS = KnownType.of(Kind.UUID, ClassName.get(UUID.class));
  private static final KnownType INT = KnownType.of(Kind.INT, TypeName.INT);

  @Test
  void nothingIsWrongWithASoundRecord() {
    assertEquals(List.of(), problems(Models.record("person", id(), Models.field("n", 1, INT))));
  }

  private static FieldModel id() {
    return Models.identity("id", 0, Models.TEXT, Generation.AUTO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "A-1_b",
        "person",
        "a23456789012345678901234567890123456789012345678901234567890123"
      })
  void takesResourceNames(String name) {
    assertEquals(List.of(), problems(Models.record(name, id())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1a",
        "_a",
        "a b",
        "é",
        "a.b",
        "a234567890123456789012345678901234567890123456789012345678901234"
      })
  void refusesResourceNames(String name) {
    assertEquals(List.of(Problem.RESOURCE_NAME), problems(Models.record(name, id())));
  }

  @ParameterizedTest
  @CsvSource({
    "UUID, AUTO, true",
    "UUID, UUID_V4, true",
    "UUID, UUID_V7, true",
    "UUID, ASSIGNED, true",
    "UUID, DATABASE, false",
    "INT, AUTO, true",
    "INT, DATABASE, true",
    "LONG, DATABASE, true",
    "LONG, UUID_V7, false",
    "STRING, AUTO, true",
    "STRING, DATABASE, false",
    "STRING, UUID_V4, false"
  })
  void generationsGoWithTypes(Kind kind, Generation generation, boolean isRight) {
    KnownType type =
        switch (kind) {
          case UUID -> UUIDS;
          case INT -> INT;
          case LONG -> Models.LONG;
          default -> Models.TEXT;
        };
    List<Problem> expected = isRight ? List.of() : List.of(Problem.GENERATION_UNFIT);
    assertEquals(
        expected, problems(Models.record("r", Models.identity("id", 0, type, generation))));
  }

  @Test
  void onlyAWholeIdentityIsMadeByTheDatabase() {
    FieldModel made = Models.identity("line", 1, INT, Generation.DATABASE);
    FieldModel order = Models.identity("order", 0, UUIDS, Generation.UUID_V4);
    assertEquals(
        List.of(Problem.GENERATION_IN_PART), problems(Models.record("order_line", order, made)));
  }

  @Test
  void anUnknownTypeSilencesWhatWouldFollow() {
    UnknownType unknown = UnknownType.of(UnknownType.Reason.UNSUPPORTED, "Object");
    assertEquals(
        List.of(Problem.TYPE_UNSUPPORTED),
        problems(Models.record("r", Models.identity("id", 0, unknown, Generation.UUID_V7))));
  }

  @Test
  void storedNamesMayNotMeet() {
    assertEquals(
        List.of(Problem.FIELD_TWICE),
        problems(
            Models.record(
                "r", id(), Models.field("birthDate", 1, INT), Models.field("birth_date", 2, INT))));
  }

  @Test
  void resourcesMeetWhateverTheirCase() {
    ResourceRegister register = new ResourceRegister();
    assertEquals(List.of(), register.enter(Models.record("Person", id())));
    assertEquals(1, register.enter(Models.record("person", id())).size());
  }

  private static List<Problem> problems(RecordModel model) {
    return RecordChecks.of(model).stream().map(Finding::problem).toList();
  }
}
