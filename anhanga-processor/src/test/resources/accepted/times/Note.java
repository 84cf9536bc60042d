package demo;

import dev.anhanga.annotations.CreatedAt;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Index;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.UpdatedAt;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Refuses to be without a time of creation, and to be updated before it. */
@Schema
record Note(
    @Identity UUID id,
    String text,
    @CreatedAt @Index Instant created,
    @UpdatedAt @Nullable Instant updated) {

  Note {
    Objects.requireNonNull(created, "created");
    if (updated != null && updated.isBefore(created)) {
      throw new IllegalArgumentException("updated is before created");
    }
  }
}
