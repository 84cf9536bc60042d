package dev.anhanga.http.server;

import dev.anhanga.http.wire.Lines;
import dev.anhanga.http.wire.WireJson;
import dev.anhanga.runtime.error.AnhangaException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Records as they are read, each an object on a line of its own. Where the store fails midway, the
 * last line is a list, which no record is: the word {@code problem}, and a problem document.
 */
final class RecordLines implements ApiResponse.Body {

  private final Stream<Map<String, @Nullable Object>> records;

  RecordLines(Stream<Map<String, @Nullable Object>> records) {
    this.records = records;
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    try {
      Iterator<Map<String, @Nullable Object>> each = records.iterator();
      while (each.hasNext()) {
        line(out, each.next());
      }
    } catch (AnhangaException e) {
      line(out, Lines.failure(Logged.problem(e)));
    } catch (RuntimeException e) {
      line(out, Lines.failure(Logged.unexpected(e)));
    }
  }

  private static void line(OutputStream out, @Nullable Object tree) throws IOException {
    out.write(WireJson.bytes(tree));
    out.write('\n');
  }

  @Override
  public void close() {
    records.close();
  }
}
