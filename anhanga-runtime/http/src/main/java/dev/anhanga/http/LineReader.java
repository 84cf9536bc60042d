package dev.anhanga.http;

import dev.anhanga.http.LimitedBody.TooLongException;
import dev.anhanga.runtime.persistence.Stages;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines, none longer than is allowed. A sender that says nothing for too long is left: the
 * JDK's client has no such bound once an answer has begun. Time that is spent between two lines by
 * whoever reads them doesn't count.
 */
final class LineReader implements AutoCloseable {

  private final InputStream in;
  private final int most;
  private final Duration patience;
  private volatile boolean isLeft;

  LineReader(InputStream in, int most, Duration patience) {
    this.in = new BufferedInputStream(in);
    this.most = most;
    this.patience = patience;
  }

  /**
   * The next line, without its end; null if there is none.
   *
   * @throws IOException if the sender is too slow, sends too much, or is lost
   */
  byte @Nullable [] next() throws IOException {
    if (in.available() > 0) {
      return read();
    }
    CompletableFuture<Boolean> watch = watch();
    try {
      return read();
    } catch (IOException e) {
      throw isLeft ? new HttpTimeoutException("The sender said nothing for too long.") : e;
    } finally {
      watch.cancel(true);
    }
  }

  private CompletableFuture<Boolean> watch() {
    Executor later =
        CompletableFuture.delayedExecutor(
            patience.toMillis(), TimeUnit.MILLISECONDS, Stages.executor());
    return Stages.run(
        later,
        () -> {
          isLeft = true;
          close();
          return true;
        });
  }

  private byte @Nullable [] read() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        if (line.size() > 0) {
          throw new IOException("The last line has no end.");
        }
        return null;
      }
      if (line.size() == most) {
        throw new TooLongException(most);
      }
      line.write(next);
    }
    return line.toByteArray();
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
