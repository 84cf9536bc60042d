package dev.anhanga.jdbc;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import dev.anhanga.json.TreeJson;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
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
      TreeJson.write(generator, tree);
    } catch (IOException e) {
      throw new UncheckedIOException("A tree in normal form can be written.", e);
    }
    return text.toString();
  }

  /**
   * The tree that a text tells, with numbers in whatever form; null for JSON's null, and for none.
   *
   * @throws IllegalArgumentException if it is no JSON, without the text, which may be secret
   */
  static @Nullable Object parsed(String text) {
    try (JsonParser parser = JSON.createParser(text)) {
      Object tree = parser.nextToken() == null ? null : TreeJson.read(parser);
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("There is more than one value.");
      }
      return tree;
    } catch (IOException e) {
      throw new IllegalArgumentException("This is no JSON.");
    }
  }
}
