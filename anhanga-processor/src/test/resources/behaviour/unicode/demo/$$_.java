package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.List;
import java.util.UUID;

@Schema("dollars")
record $$_(@Identity UUID $N, List<$T> $L) {

  $$_(List<$T> list) {
    this(new UUID(1, 1), list);
  }

  record $T(List<$T> $) {}
}
