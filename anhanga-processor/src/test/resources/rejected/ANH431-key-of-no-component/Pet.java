package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Index;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Unique;
import java.util.UUID;

@Schema
@Index(fields = "name")
@Index(fields = {"name", "owners"})
public record Pet(@Identity UUID id, String name, UUID owner) {}
