package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Java makes no arrays of generic types, and has such types nevertheless. */
@Schema
record Shelf(
    @Identity UUID id,
    List<String>[] lists,
    Map<String, Integer> @Nullable [] maps,
    Optional<Long>[][] optionals,
    List<Pair<String, byte[]>[]> pairs) {

  record Pair<A, B>(A first, B second, List<A>[] more) {}
}
