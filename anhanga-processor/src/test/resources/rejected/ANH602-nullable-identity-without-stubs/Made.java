package demo;

import dev.anhanga.annotations.Generation;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

final class Made {

  @Schema
  record Person(@Identity @Nullable UUID id) {}

  @Schema
  record Order(@Identity(generation = Generation.DATABASE) @Nullable Long number) {}
}
