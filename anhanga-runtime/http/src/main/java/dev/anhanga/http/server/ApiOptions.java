package dev.anhanga.http.server;

import dev.anhanga.http.wire.QueryLimits;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What may be said about an {@link ApiHandler}. Without more said: resources are below {@code
 * /api}, everyone may do everything, bodies have at most 8 MiB and pages at most 1,000 records, and
 * cursors are signed with a key of this process alone. Immutable: the methods return changed
 * options.
 */
public final class ApiOptions {

  private static final int SHORTEST_KEY = 16;
  private static final int MADE_KEY = 32;
  private static final int MOST_BYTES = 1 << 30;
  private static final Pattern BASE = Pattern.compile("(/[A-Za-z0-9._~-]+)*");

  private static final Pattern CHALLENGE = Pattern.compile("[\\w!#$%&'*+.^`|~-]+( [ -~]+)?");

  private final String basePath;
  private final Authorizer authorizer;
  private final String challenge;
  private final int maxBodyBytes;
  private final int maxLimit;
  private final QueryLimits queryLimits;
  private final CursorSigner signer;

  private ApiOptions(
      String basePath,
      Authorizer authorizer,
      String challenge,
      int maxBodyBytes,
      int maxLimit,
      QueryLimits queryLimits,
      CursorSigner signer) {
    this.basePath = basePath;
    this.authorizer = authorizer;
    this.challenge = challenge;
    this.maxBodyBytes = maxBodyBytes;
    this.maxLimit = maxLimit;
    this.queryLimits = queryLimits;
    this.signer = signer;
  }

  /** The options that hold when nothing is said. */
  public static ApiOptions of() {
    byte[] key = new byte[MADE_KEY];
    new SecureRandom().nextBytes(key);
    return new ApiOptions(
        "/api",
        access -> Authorizer.Decision.ALLOW,
        "Bearer",
        8 << 20,
        1_000,
        new QueryLimits(10_000, 100, 64),
        new CursorSigner(key));
  }

  /**
   * Serves resources below this path.
   *
   * @param path such as {@code /api}, or empty
   * @throws IllegalArgumentException if it has another form
   */
  public ApiOptions basePath(String path) {
    if (!BASE.matcher(path).matches()) {
      throw new IllegalArgumentException("A base path is like /api, without a slash at its end.");
    }
    return new ApiOptions(path, authorizer, challenge, maxBodyBytes, maxLimit, queryLimits, signer);
  }

  /** Asks this whether a request is allowed. */
  public ApiOptions authorizer(Authorizer deciding) {
    Objects.requireNonNull(deciding, "The authorizer is null.");
    return new ApiOptions(
        basePath, deciding, challenge, maxBodyBytes, maxLimit, queryLimits, signer);
  }

  /**
   * Tells those whom the authorizer doesn't know how they may say who they are.
   *
   * @param scheme the header {@code WWW-Authenticate} of an answer of 401, such as {@code Basic
   *     realm="cities"}; {@code Bearer} if nothing is said
   * @throws IllegalArgumentException if it doesn't begin with the name of a scheme, or has other
   *     characters than printable ASCII
   */
  public ApiOptions challenge(String scheme) {
    Objects.requireNonNull(scheme, "The challenge is null.");
    if (!CHALLENGE.matcher(scheme).matches()) {
      throw new IllegalArgumentException(
          "A challenge is a scheme, such as Bearer, and what belongs to it, in printable ASCII.");
    }
    return new ApiOptions(
        basePath, authorizer, scheme, maxBodyBytes, maxLimit, queryLimits, signer);
  }

  /**
   * Reads bodies of at most so many bytes, which are then in memory.
   *
   * @throws IllegalArgumentException if it is below 1, or more than a gibibyte
   */
  public ApiOptions maxBodyBytes(int bytes) {
    if (bytes > MOST_BYTES) {
      throw new IllegalArgumentException("A body has at most " + MOST_BYTES + " bytes.");
    }
    return new ApiOptions(
        basePath, authorizer, challenge, positive(bytes), maxLimit, queryLimits, signer);
  }

  /**
   * Answers with pages of at most so many records. A service has an upper bound of its own.
   *
   * @throws IllegalArgumentException if it is below 1
   */
  public ApiOptions maxLimit(int records) {
    return new ApiOptions(
        basePath, authorizer, challenge, maxBodyBytes, positive(records), queryLimits, signer);
  }

  /**
   * Takes queries that are at most so large.
   *
   * @param operands of a filter, and identities of one call; 10,000 if nothing is said
   * @param depth of a filter; 100 if nothing is said
   * @param sorts of an order; 64 if nothing is said
   * @throws IllegalArgumentException if one is below 1
   */
  public ApiOptions maxQuery(int operands, int depth, int sorts) {
    QueryLimits limits = new QueryLimits(positive(operands), positive(depth), positive(sorts));
    return new ApiOptions(basePath, authorizer, challenge, maxBodyBytes, maxLimit, limits, signer);
  }

  private static int positive(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("A limit is at least 1.");
    }
    return number;
  }

  /**
   * Signs cursors with this key, so that several processes, or the next one, know each other's.
   *
   * @param secret at least 16 bytes that nobody can guess; copied
   * @throws IllegalArgumentException if it is shorter
   */
  public ApiOptions cursorKey(byte[] secret) {
    if (secret.length < SHORTEST_KEY) {
      throw new IllegalArgumentException("A key has at least " + SHORTEST_KEY + " bytes.");
    }
    return new ApiOptions(
        basePath,
        authorizer,
        challenge,
        maxBodyBytes,
        maxLimit,
        queryLimits,
        new CursorSigner(secret));
  }

  String basePath() {
    return basePath;
  }

  Authorizer authorizer() {
    return authorizer;
  }

  String challenge() {
    return challenge;
  }

  int maxBodyBytes() {
    return maxBodyBytes;
  }

  int maxLimit() {
    return maxLimit;
  }

  QueryLimits queryLimits() {
    return queryLimits;
  }

  CursorSigner signer() {
    return signer;
  }
}
