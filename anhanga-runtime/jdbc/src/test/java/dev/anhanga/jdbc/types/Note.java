package dev.anhanga.jdbc.types;

import dev.anhanga.annotations.CreatedAt;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.UpdatedAt;
import dev.anhanga.annotations.Version;
import java.time.Instant;
import java.util.UUID;

/** A version, and the times that services set. */
@Schema
record Note(
    @Identity UUID id,
    String text,
    @Version long version,
    @CreatedAt Instant created,
    @UpdatedAt Instant updated) {}
