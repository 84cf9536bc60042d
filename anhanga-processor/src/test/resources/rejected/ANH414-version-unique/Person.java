package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Index;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Unique;
import dev.anhanga.annotations.Version;
import java.util.UUID;

@Schema
@Unique(fields = {"name", "version"})
@Index(fields = {"name", "version"})
public record Person(@Identity UUID id, String name, @Version @Unique long version) {}
