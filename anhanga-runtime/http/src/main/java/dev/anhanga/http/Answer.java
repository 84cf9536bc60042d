package dev.anhanga.http;

import dev.anhanga.http.wire.Failures;
import dev.anhanga.http.wire.MalformedException;
import dev.anhanga.http.wire.Problem;
import dev.anhanga.http.wire.WireJson;
import dev.anhanga.runtime.error.AnhangaException;
import dev.anhanga.runtime.error.MissingCapabilityException;
import dev.anhanga.runtime.error.StorageException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came back. */
final class Answer {

  private static final int NOT_IMPLEMENTED = 501;

  private final Exchange exchange;
  private final int status;
  private final String mediaType;
  private final Content body;
  private final Tries tries;

  /**
   * @param exchange what was asked
   * @param mediaType the type of the body, as it was told; empty if it wasn't
   * @param body the body
   * @param tries how often it was asked, and what became of that before
   */
  Answer(Exchange exchange, int status, String mediaType, Content body, Tries tries) {
    this.exchange = exchange;
    this.status = status;
    this.mediaType = mediaType;
    this.body = body;
    this.tries = tries;
  }

  Exchange exchange() {
    return exchange;
  }

  int status() {
    return status;
  }

  String mediaType() {
    return mediaType;
  }

  /** The lines of a stream; null if it is none. */
  @Nullable InputStream lines() {
    return body.lines();
  }

  Tries tries() {
    return tries;
  }

  boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  /**
   * The tree of a body that is JSON.
   *
   * @throws StorageException if it isn't
   */
  @Nullable Object tree() {
    if (!isJson()) {
      throw unusable("has the type " + shownType() + " and isn't JSON");
    }
    try {
      return WireJson.tree(body.whole());
    } catch (MalformedException e) {
      throw unusable(e.problem());
    }
  }

  private boolean isJson() {
    String type = mediaType.toLowerCase(Locale.ROOT);
    return type.startsWith("application/") && type.contains("json");
  }

  /** It is a stranger's text. */
  private String shownType() {
    String known = mediaType.replaceAll("[^A-Za-z0-9/+.-].*", "");
    return known.isEmpty() ? "none" : known.substring(0, Math.min(40, known.length()));
  }

  /** The problem that the answer tells, if it is one of ours. */
  Optional<Problem> problem() {
    if (isSuccess() || !isJson()) {
      return Optional.empty();
    }
    try {
      return Problem.of(WireJson.tree(body.whole()));
    } catch (MalformedException e) {
      return Optional.empty();
    }
  }

  /** What to throw for an answer that is no success. */
  AnhangaException failure(String resource) {
    AnhangaException failure = failureOfThisTry(resource);
    if (!(failure instanceof StorageException told)) {
      return failure;
    }
    return exchange.isRead()
        ? Tries.withOutcome(told, StorageException.Outcome.NOT_APPLIED)
        : tries.told(told);
  }

  private AnhangaException failureOfThisTry(String resource) {
    Optional<Problem> problem = problem();
    if (problem.isPresent()) {
      return Failures.exception(problem.get(), resource);
    }
    if (status == NOT_IMPLEMENTED) {
      return new MissingCapabilityException(resource, "the remote store", exchange.toString());
    }
    return new StorageException(
        "The answer to " + exchange + " has the status " + status + ". Look at the server.",
        null,
        isPassing(),
        outcome());
  }

  /** Whether the server, or what is before it, says that it is only for now. */
  boolean isPassing() {
    return status == 429 || status == 502 || status == 503 || status == 504;
  }

  private StorageException.Outcome outcome() {
    boolean isRefused = status < 500 || exchange.isRead();
    return isRefused ? StorageException.Outcome.NOT_APPLIED : StorageException.Outcome.UNKNOWN;
  }

  /** What to throw for an answer that isn't what was asked for. */
  StorageException unusable(String problem) {
    return new StorageException(
        "The answer to " + exchange + " " + problem + ". Is the URI that of such a server?",
        null,
        false,
        exchange.isRead()
            ? StorageException.Outcome.NOT_APPLIED
            : StorageException.Outcome.UNKNOWN);
  }
}
