package dev.anhanga.http.wire;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of failures that an answer can tell, each with its status. */
public enum ProblemKind {
  /** There is no record with this identity. */
  NOT_FOUND("not-found", 404, "There is no such record"),
  /** The resource isn't served here. */
  NO_SUCH_RESOURCE("no-such-resource", 404, "There is no such resource"),
  /** The resource has no such operation. */
  METHOD_NOT_ALLOWED("method-not-allowed", 405, "There is no such operation"),
  /** An identity or a unique value is taken. */
  DUPLICATE("duplicate", 409, "Another record is the same"),
  /** The record was changed since it was read. */
  STALE("stale", 412, "The record was changed by another"),
  /** The body is larger than is read. */
  TOO_LARGE("too-large", 413, "The body is too large"),
  /** The body isn't JSON. */
  UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "The body isn't JSON"),
  /** The record can't be stored. */
  INVALID_RECORD("invalid-record", 422, "The record is invalid"),
  /** The query can't be answered. */
  INVALID_QUERY("invalid-query", 400, "The query is invalid"),
  /** The request isn't of a form that is served. */
  MALFORMED("malformed", 400, "The request is malformed"),
  /** Who asks has to say who it is. */
  UNAUTHENTICATED("unauthenticated", 401, "It isn't known who asks"),
  /** Who asks may not do it. */
  FORBIDDEN("forbidden", 403, "This is not allowed"),
  /** The store lacks what is needed. */
  MISSING_CAPABILITY("missing-capability", 501, "The store can't do this"),
  /** The store failed, and a retry won't mend it. */
  STORAGE("storage", 500, "The store failed"),
  /** The store failed, and a retry may help. */
  STORAGE_TRANSIENT("storage-transient", 503, "The store failed for now"),
  /** The server failed. */
  INTERNAL("internal", 500, "The server failed");

  private static final String URN = "urn:anhanga:problem:";

  private final String word;
  private final int status;
  private final String title;

  ProblemKind(String word, int status, String title) {
    this.word = word;
    this.status = status;
    this.title = title;
  }

  /** The URI that identifies the kind. */
  public String type() {
    return URN + word;
  }

  /** The status of the answer. */
  public int status() {
    return status;
  }

  /** What it is, in a few words. */
  public String title() {
    return title;
  }

  static Optional<ProblemKind> ofType(Object type) {
    return Stream.of(values()).filter(kind -> kind.type().equals(type)).findFirst();
  }
}
