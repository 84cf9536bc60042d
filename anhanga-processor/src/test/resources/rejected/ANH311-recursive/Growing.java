package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.List;
import java.util.Optional;

/** Generic records that have themselves inside, with other arguments each time. */
@Schema
record Growing(
    @Identity int id,
    Fields<String> fields,
    Nothing<String> nothing,
    List<Tree<String>> tree,
    List<Doubling<String>> doubling,
    List<Node> nodes) {

  record Fields<T>(T value, Optional<Fields<List<T>>> more) {}

  record Nothing<T>(Nothing<List<T>> more) {}

  record Tree<T>(T value, List<Tree<List<T>>> more) {}

  record Doubling<T>(T value, List<Doubling<Pair<T, T>>> more) {}

  /** As it should be. */
  record Node(Pair<String, Pair<Integer, Long>> values, List<Node> nodes) {}

  record Pair<A, B>(A first, B second) {}
}
