package dev.anhanga.http;

import dev.anhanga.http.LimitedBody.TooLongException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.error.StorageException.Outcome;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** Requests that got no answer. */
final class RemoteFailure {

  private RemoteFailure() {}

  /** What to throw for what the client threw; what isn't about the connection stays as it is. */
  static RuntimeException of(Exchange exchange, Throwable failure) {
    if (failure instanceof ConnectException || failure instanceof HttpConnectTimeoutException) {
      return told(
          exchange, "can't be sent: the server isn't reached", failure, Outcome.NOT_APPLIED);
    }
    if (failure instanceof TimeoutException || failure instanceof HttpTimeoutException) {
      return told(exchange, "got no answer in time", failure, outcome(exchange));
    }
    if (failure instanceof SSLException) {
      return new StorageException(
          "The " + exchange + " can't be sent: no secure connection can be made.",
          failure,
          false,
          outcome(exchange));
    }
    if (failure instanceof TooLongException) {
      return new StorageException(
          "The answer to "
              + exchange
              + " "
              + failure.getMessage()
              + ". Ask for less, or allow more.",
          failure,
          false,
          outcome(exchange));
    }
    if (failure instanceof IOException) {
      return told(
          exchange, "got no whole answer: the connection was lost", failure, outcome(exchange));
    }
    return failure instanceof RuntimeException unchanged
        ? unchanged
        : new IllegalStateException("A request failed in a way that isn't known.", failure);
  }

  /** What to throw for a request that was under way when its driver was closed. */
  static StorageException closed(Exchange exchange) {
    return new StorageException(
        "The " + exchange + " was ended, as this driver was closed.",
        null,
        false,
        outcome(exchange));
  }

  private static StorageException told(
      Exchange exchange, String what, Throwable cause, Outcome outcome) {
    return new StorageException("The " + exchange + " " + what + ".", cause, true, outcome);
  }

  private static Outcome outcome(Exchange exchange) {
    return exchange.isRead() ? Outcome.NOT_APPLIED : Outcome.UNKNOWN;
  }

  /** Whether the same request may be sent again. */
  static boolean mayBeSentAgain(Exchange exchange, Throwable failure) {
    return failure instanceof StorageException told
        && told.isTransient()
        && (exchange.safety() != Exchange.Safety.ONCE || told.outcome() == Outcome.NOT_APPLIED);
  }
}
