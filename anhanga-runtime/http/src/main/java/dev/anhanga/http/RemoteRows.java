package dev.anhanga.http;

import dev.anhanga.http.wire.Failures;
import dev.anhanga.http.wire.Lines;
import dev.anhanga.http.wire.MalformedException;
import dev.anhanga.http.wire.Problem;
import dev.anhanga.http.wire.WireJson;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.persistence.RowSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The records of a stream, each read when it is asked for. */
final class RemoteRows<R> implements RowSource<R> {

  private final Remote remote;
  private final Answer answer;
  private final LineReader lines;
  private final RowReader<R> reader;

  /**
   * @param answer what is known of the answer, without its body
   * @param body the lines
   */
  RemoteRows(
      Remote remote, Answer answer, InputStream body, HttpOptions options, RowReader<R> reader) {
    this.remote = remote;
    this.answer = answer;
    this.lines = new LineReader(body, options.maxAnswerBytes(), options.timeout());
    this.reader = reader;
  }

  @Override
  public boolean advance(Consumer<? super R> action) {
    byte[] line = next();
    if (line == null) {
      return false;
    }
    Object tree = tree(line);
    Optional<Problem> problem = Lines.problem(tree);
    if (problem.isPresent()) {
      throw Failures.exception(problem.get(), remote.meta().resource());
    }
    action.accept(reader.read(remote.replies().row(answer, tree)));
    return true;
  }

  private byte @Nullable [] next() {
    try {
      return lines.next();
    } catch (IOException e) {
      throw RemoteFailure.of(answer.exchange(), e);
    }
  }

  /**
   * @throws StorageException if it is no JSON
   */
  private @Nullable Object tree(byte[] line) {
    try {
      return WireJson.tree(line);
    } catch (MalformedException e) {
      throw answer.unusable(e.problem());
    }
  }

  @Override
  public void close() {
    lines.close();
  }
}
