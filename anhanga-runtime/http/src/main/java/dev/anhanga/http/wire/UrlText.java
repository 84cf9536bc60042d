package dev.anhanga.http.wire;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Text in URLs, where all but letters, digits and {@code -._~} is written in percent signs. */
public final class UrlText {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final int ESCAPE_LENGTH = 3;

  private UrlText() {}

  /** Any text, as a part of a path or a query. */
  public static String encoded(String text) {
    StringBuilder encoded = new StringBuilder(text.length());
    for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
      if (isPlain((char) (unit & 0xff))) {
        encoded.append((char) unit);
      } else {
        encoded.append('%').append(HEX.toHexDigits(unit));
      }
    }
    return encoded.toString();
  }

  private static boolean isPlain(char letter) {
    return (letter >= 'a' && letter <= 'z')
        || (letter >= 'A' && letter <= 'Z')
        || (letter >= '0' && letter <= '9')
        || "-._~".indexOf(letter) >= 0;
  }

  /**
   * The text that a part of a path tells.
   *
   * @throws MalformedException if it is no such text
   */
  public static String decoded(String encoded) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
    for (int index = 0; index < encoded.length(); index++) {
      char letter = encoded.charAt(index);
      if (letter == '%') {
        bytes.write(escaped(encoded, index));
        index += ESCAPE_LENGTH - 1;
      } else if (letter > ' ' && letter < 0x7f) {
        bytes.write(letter);
      } else {
        throw new MalformedException("has a character that a URL can't have");
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new MalformedException("isn't in UTF-8");
    }
  }

  /**
   * The text that a part of a query tells, in which a plus may stand for a space, as forms write
   * it.
   *
   * @throws MalformedException if it is no such text
   */
  public static String decodedForm(String encoded) {
    return decoded(encoded.replace("+", "%20"));
  }

  private static int escaped(String encoded, int index) {
    try {
      return HexFormat.fromHexDigits(encoded, index + 1, index + ESCAPE_LENGTH);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new MalformedException("has a percent sign without two digits after it");
    }
  }
}
