package dev.anhanga.http.server;

import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.query.Cursor;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs the cursors that leave the process, as whoever can make one can read any place. */
final class CursorSigner {

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  CursorSigner(byte[] secret) {
    this.key = new SecretKeySpec(secret, ALGORITHM);
  }

  /** The cursor's token, a point, and its signature. */
  String signed(Cursor cursor) {
    String token = cursor.token();
    return token + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature(token));
  }

  /**
   * The cursor of a signed token.
   *
   * @throws InvalidQueryException if it wasn't signed with this key, or was changed since
   */
  Cursor verified(String signed) {
    int point = signed.lastIndexOf('.');
    if (point < 0 || !isSigned(signed.substring(0, point), signed.substring(point + 1))) {
      throw new InvalidQueryException(
          "The cursor isn't one of this server's. Pass it on as it was given, or start from the"
              + " first page.");
    }
    return Cursor.of(signed.substring(0, point));
  }

  private boolean isSigned(String token, String signature) {
    try {
      // Takes the same time wherever they differ.
      return MessageDigest.isEqual(signature(token), Base64.getUrlDecoder().decode(signature));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private byte[] signature(String token) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(token.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new AssertionError("Every JDK has " + ALGORITHM + ".", e);
    }
  }
}
