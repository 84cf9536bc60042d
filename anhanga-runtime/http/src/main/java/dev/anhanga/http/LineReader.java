package dev.anhanga.http;

import dev.anhanga.http.LimitedBody.TooLongException;
import dev.anhanga.runtime.persistence.Stages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines, none longer than is allowed. A sender that says nothing for too long is left: the
 * JDK's client has no such bound once an answer has begun. Time that is spent between two lines by
 * whoever reads them doesn't count.
 */
final class LineReader implements AutoCloseable {

  private static final int BUFFER_SIZE = 8_192;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER_SIZE];
  private int from;
  private int to;
  private final int most;
  private final Duration patience;
  private volatile boolean isLeft;

  LineReader(InputStream in, int most, Duration patience) {
    this.in = in;
    this.most = most;
    this.patience = patience;
  }

  /**
   * The next line, without its end; null if there is none.
   *
   * @throws IOException if the sender is too slow, sends too much, or is lost
   */
  byte @Nullable [] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    if (endsWith(line)) {
      return line.toByteArray();
    }
    CompletableFuture<Boolean> watch = watch();
    try {
      return received(line);
    } catch (IOException e) {
      throw isLeft ? new HttpTimeoutException("The sender said nothing for too long.") : e;
    } finally {
      watch.complete(true);
    }
  }

  /** Takes from the buffer what belongs to the line, and tells whether that is all of it. */
  private boolean endsWith(ByteArrayOutputStream line) throws TooLongException {
    int end = from;
    while (end < to && buffer[end] != '\n') {
      end++;
    }
    if (end - from > most - line.size()) {
      throw new TooLongException(most);
    }
    line.write(buffer, from, end - from);
    from = Math.min(end + 1, to);
    return end < to;
  }

  private byte @Nullable [] received(ByteArrayOutputStream line) throws IOException {
    do {
      from = 0;
      to = Math.max(0, in.read(buffer));
      if (to == 0) {
        if (line.size() > 0) {
          throw new IOException("The last line has no end.");
        }
        return null;
      }
    } while (!endsWith(line));
    return line.toByteArray();
  }

  /** One that ends in time leaves nothing behind, as a delayed task would until its time comes. */
  @SuppressWarnings("FutureReturnValueIgnored") // It is for its effect, when time is over.
  private CompletableFuture<Boolean> watch() {
    CompletableFuture<Boolean> watch = new CompletableFuture<>();
    watch.exceptionallyAsync(
        late -> {
          isLeft = true;
          close();
          return true;
        },
        Stages.executor());
    return watch.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      // Nobody is interested in what is left of it.
    }
  }
}
