package dev.anhanga.runtime.memory;

import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.RowReader;
import dev.anhanga.runtime.persistence.RowSource;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** The rows of a stream, as they were when it began. */
final class HeldRows<R> implements RowSource<R> {

  private final RowReader<R> reader;
  private Iterator<Row> rows;

  HeldRows(List<Row> rows, RowReader<R> reader) {
    this.rows = rows.iterator();
    this.reader = reader;
  }

  @Override
  public boolean advance(Consumer<? super R> action) {
    if (!rows.hasNext()) {
      return false;
    }
    action.accept(reader.read(rows.next()));
    return true;
  }

  @Override
  public void close() {
    rows = Collections.emptyIterator();
  }
}
