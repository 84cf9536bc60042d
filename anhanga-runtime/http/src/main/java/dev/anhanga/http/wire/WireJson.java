package dev.anhanga.http.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.anhanga.json.TreeJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes of JSON, and the trees of maps, lists and scalars that they tell. */
public final class WireJson {

  /** Filters and trees may each be a hundred deep, and every level of a filter takes two. */
  private static final int MAX_DEPTH = 500;

  private static final StreamReadConstraints CONSTRAINTS =
      StreamReadConstraints.builder()
          .maxNestingDepth(MAX_DEPTH)
          .maxStringLength(Integer.MAX_VALUE)
          .maxNameLength(Integer.MAX_VALUE)
          .maxNumberLength(3_000)
          .build();

  /** Names are a sender's, so that none is kept for the next text. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(CONSTRAINTS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  private WireJson() {}

  /** A tree as JSON, in UTF-8. */
  public static byte[] bytes(@Nullable Object tree) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator generator = JSON.createGenerator(out)) {
      TreeJson.write(generator, tree);
    } catch (IOException e) {
      throw new UncheckedIOException("A tree in memory can be written.", e);
    }
    return out.toByteArray();
  }

  /**
   * The tree that the bytes tell; null for JSON's null.
   *
   * @throws MalformedException if they aren't one JSON value in UTF-8
   */
  public static @Nullable Object tree(byte[] bytes) {
    try (JsonParser parser = JSON.createParser(text(bytes))) {
      if (parser.nextToken() == null) {
        throw new MalformedException("is empty, and no JSON");
      }
      Object tree = TreeJson.read(parser);
      if (parser.nextToken() != null) {
        throw new MalformedException("has more than one JSON value");
      }
      return tree;
    } catch (StreamConstraintsException e) {
      throw new MalformedException("is nested too deep, or has a number of too many digits");
    } catch (NumberFormatException e) {
      // Jackson's own, for an exponent of more than 32 bits.
      throw new MalformedException("has a number that is too large or too small");
    } catch (JsonProcessingException e) {
      throw malformed(e);
    } catch (IOException e) {
      throw new UncheckedIOException("Text in memory can be read.", e);
    }
  }

  /** Jackson reads some bytes that aren't UTF-8. */
  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new MalformedException("isn't in UTF-8");
    }
  }

  /** Not with Jackson's text, which shows what was sent. */
  private static MalformedException malformed(JsonProcessingException e) {
    boolean isDuplicate = e.getOriginalMessage().startsWith("Duplicate ");
    JsonLocation place = e.getLocation();
    String where =
        place == null
            ? ""
            : " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
    return new MalformedException((isDuplicate ? "has a name twice" : "isn't JSON") + where);
  }
}
