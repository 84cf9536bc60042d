package dev.anhanga.processor.check;

import dev.anhanga.processor.model.FieldModel;
import dev.anhanga.processor.model.KeyKind;
import dev.anhanga.processor.model.RecordModel;
import dev.anhanga.processor.model.ResolvedKey;
import dev.anhanga.processor.report.Finding;
import dev.anhanga.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keys that say what another says already, or the identity. */
final class RedundantKeys {

  private final RecordModel model;

  private RedundantKeys(RecordModel model) {
    this.model = model;
  }

  static List<Finding> in(RecordModel model, List<ResolvedKey> keys) {
    RedundantKeys redundant = new RedundantKeys(model);
    List<Finding> findings = new ArrayList<>();
    for (int index = 0; index < keys.size(); index++) {
      redundant.finding(keys.get(index), others(keys, index)).ifPresent(findings::add);
    }
    return findings;
  }

  /** Those before it, and for an index all unique keys too, whichever comes first. */
  private static List<ResolvedKey> others(List<ResolvedKey> keys, int index) {
    List<ResolvedKey> others = new ArrayList<>(keys.subList(0, index));
    if (keys.get(index).kind() == KeyKind.INDEX) {
      keys.subList(index, keys.size()).stream()
          .filter(key -> key.kind() == KeyKind.UNIQUE)
          .forEach(others::add);
    }
    return others;
  }

  private Optional<Finding> finding(ResolvedKey key, List<ResolvedKey> others) {
    if (isIdentity(key)) {
      List<String> identity = model.identity().stream().map(FieldModel::name).toList();
      return Optional.of(
          Finding.of(
              Problem.KEY_IS_IDENTITY,
              key.declared().origin(),
              key,
              model.shownName(),
              String.join(", ", identity)));
    }
    return others.stream()
        .filter(other -> isSaidBy(key, other))
        .findFirst()
        .map(
            other ->
                Finding.of(
                    Problem.KEY_TWICE, key.declared().origin(), key, model.shownName(), other));
  }

  /** Whether it is unique as the identity is in it, or the identity's index serves it. */
  private boolean isIdentity(ResolvedKey key) {
    List<FieldModel> identity = model.identity();
    if (identity.isEmpty()) {
      return false;
    }
    int common = Math.min(identity.size(), key.fields().size());
    return key.kind() == KeyKind.UNIQUE
        ? key.fields().containsAll(identity)
        : identity.subList(0, common).equals(key.fields().subList(0, common));
  }

  /**
   * A unique key is the same in any order. It is no index for sorts where it may be null, as it
   * doesn't end with the identity.
   */
  private static boolean isSaidBy(ResolvedKey key, ResolvedKey other) {
    if (key.kind() == KeyKind.UNIQUE) {
      return other.kind() == KeyKind.UNIQUE && key.isSameAs(other);
    }
    boolean isServing =
        other.kind() == KeyKind.INDEX || other.fields().stream().noneMatch(FieldModel::isNullable);
    return isServing && key.fields().equals(other.fields());
  }
}
