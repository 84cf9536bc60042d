package dev.anhanga.runtime.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class JsonObjectTest {

  record Line(String sku, int quantity, String note, Optional<String> gift, List<Line> parts) {
    Line {
      if (quantity < 1) {
        throw new IllegalArgumentException("has no quantity worth a line");
      }
    }
  }

  /** As the processor writes it. */
  private static final class LineForm implements Converter<Line, Object> {
    @Override
    public Object toStored(Line line) {
      return JsonObject.of()
          .with("sku", Json.STRING, line.sku())
          .with("quantity", Json.INT, line.quantity())
          .withNullable("note", Json.STRING, line.note())
          .with("gift", Json.optional(Json.STRING), line.gift())
          .with("parts", Json.list(this), line.parts())
          .tree();
    }

    @Override
    public Line fromStored(Object tree) {
      JsonObject line = JsonObject.in(tree);
      return new Line(
          line.get("sku", Json.STRING),
          line.get("quantity", Json.INT),
          line.getNullable("note", Json.STRING),
          line.get("gift", Json.optional(Json.STRING)),
          line.get("parts", Json.list(this)));
    }
  }

  private static final Converter<List<Line>, Object> LINES = Json.list(new LineForm());

  private static void refused(String why, Executable work) {
    assertEquals(why, assertThrows(IllegalArgumentException.class, work).getMessage());
  }

  @Test
  void recordsComeBack() {
    Line part = new Line("b", 1, null, Optional.of("bow"), List.of());
    List<Line> lines = List.of(new Line("a", 2, "fragile", Optional.empty(), List.of(part)));
    Object tree = LINES.toStored(lines);
    assertEquals(
        "[{sku=a, quantity=2, note=fragile, gift=null, parts="
            + "[{sku=b, quantity=1, note=null, gift=bow, parts=[]}]}]",
        tree.toString());
    assertEquals(lines, LINES.fromStored(tree));
  }

  @Test
  void whatIsWrittenCannotBeChanged() {
    Map<?, ?> tree = (Map<?, ?>) JsonObject.of().with("a", Json.INT, 1).tree();
    assertThrows(UnsupportedOperationException.class, tree::clear);
  }

  @Test
  void whatMayBeMissingIsAbsent() {
    JsonObject empty = JsonObject.in(Map.of("other", 1L));
    assertNull(empty.getNullable("note", Json.STRING));
    assertEquals(Optional.empty(), empty.get("gift", Json.optional(Json.STRING)));
  }

  @Test
  void whatIsMissingIsRefusedWithItsPlace() {
    refused("has no sku", () -> JsonObject.in(Map.of()).get("sku", Json.STRING));
    refused("has no sku", () -> JsonObject.of().with("sku", Json.STRING, null));
    refused("has at [0]: has no sku", () -> LINES.fromStored(List.of(Map.of())));
    refused("is no object", () -> JsonObject.in(List.of()));
    refused("has at [0]: is no object", () -> LINES.fromStored(List.of("text")));
  }

  @Test
  void whatIsWrongIsToldWithItsPlace() {
    Map<String, Object> wrong = Map.of("sku", 1L);
    Map<String, Object> line = Map.of("sku", "a", "quantity", 1L, "parts", List.of(wrong));
    refused("has at [0].parts[0].sku: is no text", () -> LINES.fromStored(List.of(line)));
    refused(
        "has at a.b[1]: is no text",
        () ->
            JsonObject.in(Map.of("a", Map.of("b", List.of("x", 1L))))
                .get(
                    "a",
                    Converter.of(
                        it -> it, it -> JsonObject.in(it).get("b", Json.list(Json.STRING)))));
  }

  @Test
  void whatARecordsConstructorRefusesIsToldWithItsPlace() {
    Map<String, Object> line = Map.of("sku", "a", "quantity", 0L, "parts", List.of());
    refused("has at [0]: has no quantity worth a line", () -> LINES.fromStored(List.of(line)));
  }

  @Test
  void nullsInListsOfRecordsAreRefused() {
    List<Line> lines = new ArrayList<>(Arrays.asList((Line) null));
    refused("has at [0]: is null", () -> LINES.toStored(lines));
  }
}
