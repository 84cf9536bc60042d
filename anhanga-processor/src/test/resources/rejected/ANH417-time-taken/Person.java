package demo;

import dev.anhanga.annotations.CreatedAt;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.UpdatedAt;
import java.time.Instant;

@Schema
public record Person(
    @Identity @CreatedAt Instant id,
    String name,
    @CreatedAt @UpdatedAt Instant touched) {}
