package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Index;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Unique;
import java.util.UUID;

@Schema
@Index(fields = "email")
@Unique(fields = {"tenant", "name"})
@Unique(fields = {"name", "tenant"})
public record Person(
    @Identity UUID id,
    String tenant,
    @Index @Unique String name,
    @Unique @Index @Nullable String card,
    @Index String email) {

  @interface Nullable {}
}
