package demo;

import dev.anhanga.annotations.CreatedAt;
import dev.anhanga.annotations.Hidden;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.UpdatedAt;
import dev.anhanga.annotations.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema
public record Person(
    @Identity @Hidden UUID id,
    @Identity Key key,
    @Hidden @Identity Key other,
    String name,
    @Hidden @Version long version,
    @Hidden @CreatedAt @Nullable Instant created,
    @UpdatedAt @Hidden Instant updated) {

  public record Key(int number, @Hidden String letter) {}
}
