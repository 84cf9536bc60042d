package dev.anhanga.runtime.service;

import dev.anhanga.runtime.meta.Row;
import java.util.ArrayList;
import java.util.List;

/** Records that are about to be stored together. */
record Creations<T>(List<Creation<T>> each, RecordReader<T> reader) {

  List<Row> rows() {
    return each.stream().map(Creation::row).toList();
  }

  /** The records as stored, of the driver's answers. */
  List<T> stored(List<Row> answers) {
    List<T> stored = new ArrayList<>(answers.size());
    for (int index = 0; index < answers.size(); index++) {
      stored.add(each.get(index).stored(answers.get(index), reader));
    }
    return List.copyOf(stored);
  }
}
