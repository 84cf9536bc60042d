package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.runtime.memory.MemoryDriver;
import java.util.UUID;

final class Outer {

  @Schema
  private record Person(@Identity UUID id, String name) {}

  private interface Hidden {

    @Schema
    record Country(@Identity String code) {}
  }

  void create() {
    new Outer_PersonService(new MemoryDriver())
        .create(Outer_PersonPatch.of().name("Ada"));
  }
}
