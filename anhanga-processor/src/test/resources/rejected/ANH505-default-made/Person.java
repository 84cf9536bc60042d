package demo;

import dev.anhanga.annotations.CreatedAt;
import dev.anhanga.annotations.Default;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Version;
import java.time.Instant;

@Schema
public record Person(
    @Default("x") @Identity String id,
    String name,
    @Default("1") @Version long version,
    @Default("2026-01-31T10:15:30Z") @CreatedAt Instant created) {}
