package dev.anhanga.http;

import dev.anhanga.runtime.persistence.Capability;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What may be said about an {@link HttpDriver}. Without more said: the remote store can all that
 * the protocol has, a request takes at most 30 seconds and its connection 10, what is safe to try
 * again is tried three times in all, there are no headers of one's own, and an answer has at most
 * 64 MiB. Immutable: the methods return changed options.
 */
public final class HttpOptions {

  private static final Duration SHORTEST = Duration.ofMillis(1);
  private static final HttpOptions DEFAULTS =
      new HttpOptions(
          EnumSet.complementOf(EnumSet.of(Capability.TRANSACTIONS)),
          Duration.ofSeconds(30),
          Duration.ofSeconds(10),
          2,
          Map::of,
          64 << 20);

  private final Set<Capability> capabilities;
  private final Duration timeout;
  private final Duration connectTimeout;
  private final int retries;
  private final Supplier<Map<String, String>> headers;
  private final int maxAnswerBytes;

  private HttpOptions(
      Set<Capability> capabilities,
      Duration timeout,
      Duration connectTimeout,
      int retries,
      Supplier<Map<String, String>> headers,
      int maxAnswerBytes) {
    this.capabilities = capabilities;
    this.timeout = timeout;
    this.connectTimeout = connectTimeout;
    this.retries = retries;
    this.headers = headers;
    this.maxAnswerBytes = maxAnswerBytes;
  }

  /** The options that hold when nothing is said. */
  public static HttpOptions of() {
    return DEFAULTS;
  }

  /**
   * Counts on the remote store for these alone.
   *
   * @throws IllegalArgumentException if transactions are among them, which the protocol hasn't
   */
  public HttpOptions capabilities(Set<Capability> known) {
    if (known.contains(Capability.TRANSACTIONS)) {
      throw new IllegalArgumentException("There are no transactions by HTTP.");
    }
    return new HttpOptions(
        Set.copyOf(known), timeout, connectTimeout, retries, headers, maxAnswerBytes);
  }

  /**
   * Waits at most so long for a whole answer, and of a stream for each part of it.
   *
   * @throws IllegalArgumentException if it is below a millisecond
   */
  public HttpOptions timeout(Duration longest) {
    return new HttpOptions(
        capabilities, checked(longest), connectTimeout, retries, headers, maxAnswerBytes);
  }

  /**
   * Waits at most so long for a connection.
   *
   * @throws IllegalArgumentException if it is below a millisecond
   */
  public HttpOptions connectTimeout(Duration longest) {
    return new HttpOptions(
        capabilities, timeout, checked(longest), retries, headers, maxAnswerBytes);
  }

  private static Duration checked(Duration time) {
    if (time.compareTo(SHORTEST) < 0) {
      throw new IllegalArgumentException("The least time to wait is a millisecond.");
    }
    return time;
  }

  /**
   * Tries again so often what is safe to try again: what only reads, what changes nothing when done
   * twice, and what is known not to have been done.
   *
   * @param times 0 for never; at most 10
   * @throws IllegalArgumentException if it is another number
   */
  public HttpOptions retries(int times) {
    if (times < 0 || times > 10) {
      throw new IllegalArgumentException("The number of retries is 0 to 10.");
    }
    return new HttpOptions(capabilities, timeout, connectTimeout, times, headers, maxAnswerBytes);
  }

  /**
   * Sends these headers with each request, such as a token. They never show in a log or an
   * exception.
   *
   * @param current asked for each request, by several threads at once; what it throws passes
   *     through
   */
  public HttpOptions headers(Supplier<Map<String, String>> current) {
    Objects.requireNonNull(current, "The headers are null.");
    return new HttpOptions(capabilities, timeout, connectTimeout, retries, current, maxAnswerBytes);
  }

  /**
   * Takes answers of at most so many bytes, and streams with records of at most so many.
   *
   * @throws IllegalArgumentException if it is below 1
   */
  public HttpOptions maxAnswerBytes(int bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException("An answer has at least 1 byte.");
    }
    return new HttpOptions(capabilities, timeout, connectTimeout, retries, headers, bytes);
  }

  Set<Capability> capabilities() {
    return capabilities;
  }

  Duration timeout() {
    return timeout;
  }

  Duration connectTimeout() {
    return connectTimeout;
  }

  int retries() {
    return retries;
  }

  Map<String, String> currentHeaders() {
    return headers.get();
  }

  int maxAnswerBytes() {
    return maxAnswerBytes;
  }
}
