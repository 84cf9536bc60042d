package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Index;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Unique;
import java.util.UUID;

@Schema
@Unique(fields = {"tenant", "emial"})
@Index(fields = "")
public record Person(@Identity UUID id, UUID tenant, String name, String email) {}
