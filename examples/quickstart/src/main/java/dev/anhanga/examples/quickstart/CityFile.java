package dev.anhanga.examples.quickstart;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads cities one by one from a JSON array of {@code {name, lat, lng, country, admin1, admin2}},
 * all text, plain or gzipped.
 */
final class CityFile {

  private CityFile() {}

  /**
   * Hands each city to the consumer, in the file's order. Doesn't close the stream.
   *
   * @throws IOException if it can't be read, or isn't such a file
   */
  static void read(InputStream in, Consumer<City> consumer) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(unzipped(in))) {
      if (json.nextToken() != JsonToken.START_ARRAY) {
        throw new IOException("The file does not begin with a JSON array.");
      }
      for (int number = 1; json.nextToken() != JsonToken.END_ARRAY; number++) {
        consumer.accept(city(number, fields(json, number)));
      }
    }
  }

  private static InputStream unzipped(InputStream in) throws IOException {
    InputStream buffered = new BufferedInputStream(in, 1 << 16);
    buffered.mark(2);
    boolean isGzip = buffered.read() == 0x1f && buffered.read() == 0x8b;
    buffered.reset();
    return isGzip ? new GZIPInputStream(buffered, 1 << 16) : buffered;
  }

  private static Map<String, String> fields(JsonParser json, int number) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw new IOException("City " + number + " of the file is not a JSON object.");
    }
    Map<String, String> fields = new HashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      if (!json.nextToken().isScalarValue()) {
        throw new IOException(
            "City " + number + " of the file has a \"" + name + "\" that isn't text.");
      }
      fields.put(name, json.getText());
    }
    return fields;
  }

  private static City city(int number, Map<String, String> fields) throws IOException {
    String name = required(number, fields, "name");
    String country = required(number, fields, "country");
    String latitude = required(number, fields, "lat");
    String longitude = required(number, fields, "lng");
    String region = optional(fields, "admin1");
    String district = optional(fields, "admin2");
    try {
      return new City(
          id(name, country, region, district, latitude, longitude),
          name,
          country,
          region,
          district,
          Double.parseDouble(latitude),
          Double.parseDouble(longitude),
          false,
          1);
    } catch (NumberFormatException e) {
      throw new IOException(
          "City " + number + " of the file has a lat or lng that is no number.", e);
    }
  }

  private static String required(int number, Map<String, String> fields, String name)
      throws IOException {
    String value = fields.get(name);
    if (value == null) {
      throw new IOException("City " + number + " of the file has no \"" + name + "\".");
    }
    return value;
  }

  private static @Nullable String optional(Map<String, String> fields, String name) {
    String value = fields.get(name);
    return value == null || value.isEmpty() ? null : value;
  }

  /** The same for the same city, so that loading a file again finds what is there. */
  private static UUID id(@Nullable String... parts) {
    return UUID.nameUUIDFromBytes(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
  }
}
