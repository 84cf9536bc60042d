package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Index;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Unique;
import java.util.UUID;

@Schema
public record Person(
    @Identity UUID id,
    String tenant,
    @Unique(fields = {"tenant", "email"}) String email,
    @Index(fields = "nme") String name) {}
