package dev.anhanga.runtime.service;

import dev.anhanga.runtime.meta.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records that are about to be stored together.
 *
 * @param rows what the driver is given
 * @param built the records that the rows are of; null where only the store's answer will tell
 */
record Creations<T>(List<Row> rows, List<@Nullable T> built, RecordReader<T> reader) {

  /** The records as stored, of the driver's answers. */
  List<T> stored(List<Row> answers) {
    List<T> stored = new ArrayList<>(answers.size());
    for (int index = 0; index < answers.size(); index++) {
      Creation<T> creation = new Creation<>(rows.get(index), built.get(index));
      stored.add(creation.stored(answers.get(index), reader));
    }
    return Collections.unmodifiableList(stored);
  }
}
