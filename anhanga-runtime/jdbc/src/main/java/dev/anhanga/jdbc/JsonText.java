package dev.anhanga.jdbc;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The trees of JSON fields, as text. */
final class JsonText {

  /** What is stored is as long as it is; how deep a tree and how long a number may be, stays. */
  private static final StreamReadConstraints NO_LENGTHS =
      StreamReadConstraints.builder()
          .maxStringLength(Integer.MAX_VALUE)
          .maxNameLength(Integer.MAX_VALUE)
          .maxNumberLength(3_000)
          .build();

  /**
   * Doubles are written by Jackson's own algorithm: the JDK's wrote more digits than it takes,
   * before version 19. Keys are data here, so that none is kept for the next text.
   */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(NO_LENGTHS)
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  private JsonText() {}

  static String of(Object tree) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = JSON.createGenerator(text)) {
      write(generator, tree);
    } catch (IOException e) {
      throw new UncheckedIOException("A tree in normal form can be written.", e);
    }
    return text.toString();
  }

  private static void write(JsonGenerator generator, @Nullable Object tree) throws IOException {
    if (tree instanceof Map<?, ?> map) {
      generator.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        generator.writeFieldName((String) entry.getKey());
        write(generator, entry.getValue());
      }
      generator.writeEndObject();
    } else if (tree instanceof List<?> list) {
      generator.writeStartArray();
      for (Object element : list) {
        write(generator, element);
      }
      generator.writeEndArray();
    } else {
      writeScalar(generator, tree);
    }
  }

  private static void writeScalar(JsonGenerator generator, @Nullable Object value)
      throws IOException {
    if (value == null) {
      generator.writeNull();
    } else if (value instanceof String text) {
      generator.writeString(text);
    } else if (value instanceof Boolean bool) {
      generator.writeBoolean(bool);
    } else if (value instanceof Long number) {
      generator.writeNumber(number);
    } else if (value instanceof Double number) {
      generator.writeNumber(number);
    } else {
      generator.writeNumber((BigDecimal) value);
    }
  }

  /**
   * The tree that a text tells, with numbers in whatever form; null for JSON's null, and for none.
   *
   * @throws IllegalArgumentException if it is no JSON, without the text, which may be secret
   */
  static @Nullable Object parsed(String text) {
    try (JsonParser parser = JSON.createParser(text)) {
      Object tree = parser.nextToken() == null ? null : read(parser);
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("There is more than one value.");
      }
      return tree;
    } catch (IOException e) {
      throw new IllegalArgumentException("This is no JSON.");
    }
  }

  private static @Nullable Object read(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> readMap(parser);
      case START_ARRAY -> readList(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> readNumber(parser);
      default -> throw new IllegalArgumentException("This is no value.");
    };
  }

  private static Object readNumber(JsonParser parser) throws IOException {
    boolean isLong =
        parser.currentToken() == JsonToken.VALUE_NUMBER_INT
            && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
    return isLong ? (Object) parser.getLongValue() : parser.getDecimalValue();
  }

  private static Map<String, @Nullable Object> readMap(JsonParser parser) throws IOException {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      map.put(key, read(parser));
    }
    return map;
  }

  private static List<@Nullable Object> readList(JsonParser parser) throws IOException {
    List<@Nullable Object> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(read(parser));
    }
    return list;
  }
}
