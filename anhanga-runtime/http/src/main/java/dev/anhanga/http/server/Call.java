package dev.anhanga.http.server;

import dev.anhanga.http.wire.MalformedException;
import dev.anhanga.http.wire.ProblemKind;
import dev.anhanga.http.wire.WireJson;
import dev.anhanga.runtime.meta.Id;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request on its way to a service.
 *
 * @param request the request
 * @param id the record that the path names, if it does
 * @param options the handler's
 */
record Call(ApiRequest request, Optional<Id> id, ApiOptions options) {

  /** Versions are whole numbers, and a long has at most 19 digits. */
  private static final Pattern ENTITY_TAG = Pattern.compile("\"(\\d{1,18})\"");

  private static final Pattern JSON =
      Pattern.compile(
          "application/([a-z0-9.-]+\\+)?json\\s*(;(?!.*charset).*|;\\s*charset=\"?utf-8\"?\\s*)?");

  Id neededId() {
    return id.orElseThrow();
  }

  /**
   * The body's tree.
   *
   * @throws ProblemException if it is no JSON by its type, or too large
   * @throws MalformedException if it is no JSON by its content
   */
  @Nullable Object tree() {
    String type = request.header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    if (!JSON.matcher(type).matches()) {
      throw new ProblemException(
          ProblemKind.UNSUPPORTED_MEDIA_TYPE, "Send the body as application/json, in UTF-8.");
    }
    return WireJson.tree(bytes());
  }

  private byte[] bytes() {
    int most = options.maxBodyBytes();
    try {
      byte[] bytes = request.body().readNBytes(most + 1);
      if (bytes.length <= most) {
        return bytes;
      }
    } catch (IOException e) {
      throw new MalformedException("came to no end");
    }
    throw new ProblemException(
        ProblemKind.TOO_LARGE, "The body has more than " + most + " bytes. Send it in parts.");
  }

  /**
   * Whether {@code If-None-Match} has this tag, be it as a weak one. What else it has came from
   * another place, and doesn't matter.
   */
  boolean isKnown(@Nullable String tag) {
    String known = request.header("If-None-Match").orElse("");
    return tag != null
        && Stream.of(known.split(",")).map(String::trim).anyMatch(it -> isSame(it, tag));
  }

  private static boolean isSame(String known, String tag) {
    return known.equals(tag) || known.equals("W/" + tag);
  }

  /**
   * The version that a header names, such as {@code If-Match: "3"}.
   *
   * @throws ProblemException if it names something else
   */
  OptionalLong version(String header) {
    String tag = request.header(header).map(String::trim).orElse("*");
    if (tag.equals("*")) {
      return OptionalLong.empty();
    }
    Matcher matcher = ENTITY_TAG.matcher(tag);
    if (!matcher.matches()) {
      throw new ProblemException(
          ProblemKind.MALFORMED, header + " isn't a version in quotes, as the ETag has it.");
    }
    return OptionalLong.of(Long.parseLong(matcher.group(1)));
  }
}
