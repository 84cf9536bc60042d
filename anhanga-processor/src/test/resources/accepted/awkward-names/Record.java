package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.UUID;

@Schema
record Record(@Identity UUID id) {

  @Schema("inner")
  record Id(@Identity long id, Field field) {}

  enum Field {
    ID
  }
}
