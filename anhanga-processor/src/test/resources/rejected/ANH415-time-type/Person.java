package demo;

import dev.anhanga.annotations.CreatedAt;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.UpdatedAt;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;

@Schema
public record Person(
    @Identity UUID id,
    String name,
    @CreatedAt LocalDateTime created,
    @UpdatedAt OffsetDateTime updated) {}
