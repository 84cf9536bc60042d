package demo;

import dev.anhanga.annotations.CreatedAt;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.UpdatedAt;
import java.time.Instant;
import java.util.UUID;

@Schema
public record Person(
    @Identity UUID id,
    String name,
    @CreatedAt Instant created,
    @CreatedAt Instant born,
    @UpdatedAt Instant updated) {}
