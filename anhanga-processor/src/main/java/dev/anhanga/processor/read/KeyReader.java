package dev.anhanga.processor.read;

import dev.anhanga.annotations.Index;
import dev.anhanga.annotations.Unique;
import dev.anhanga.processor.model.KeyKind;
import dev.anhanga.processor.model.KeyModel;
import dev.anhanga.processor.model.Origin;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Reads what {@code @Unique} and {@code @Index} say. */
final class KeyReader {

  private KeyReader() {}

  /** The keys that are declared on a record, but those of which a name is missing. */
  static List<KeyModel> on(TypeElement record, Origin place) {
    List<KeyModel> keys = new ArrayList<>();
    Mark.allOn(record, place, Unique.class, Unique.Keys.class).stream()
        .filter(Mark::isWhole)
        .forEach(mark -> keys.add(unique(mark)));
    Mark.allOn(record, place, Index.class, Index.Keys.class).stream()
        .filter(Mark::isWhole)
        .forEach(mark -> keys.add(index(mark)));
    return List.copyOf(keys);
  }

  static KeyModel unique(Mark mark) {
    return key(KeyKind.UNIQUE, mark);
  }

  static KeyModel index(Mark mark) {
    return key(KeyKind.INDEX, mark);
  }

  private static KeyModel key(KeyKind kind, Mark mark) {
    return new KeyModel(kind, mark.parts("fields"), mark.origin());
  }
}
