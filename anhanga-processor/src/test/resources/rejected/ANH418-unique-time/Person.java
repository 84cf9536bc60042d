package demo;

import dev.anhanga.annotations.CreatedAt;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Unique;
import java.time.Instant;
import java.util.UUID;

@Schema
@Unique(fields = {"name", "created"})
public record Person(
    @Identity UUID id,
    String name,
    @Unique @CreatedAt Instant created) {}
