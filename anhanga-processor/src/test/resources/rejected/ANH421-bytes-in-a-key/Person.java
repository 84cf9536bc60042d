package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Index;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Unique;
import java.util.UUID;

@Schema
@Unique(fields = {"name", "photo"})
public record Person(
    @Identity UUID id,
    String name,
    @Unique byte[] photo,
    @Index byte[] thumbnail) {}
