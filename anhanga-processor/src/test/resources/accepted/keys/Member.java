package demo;

import dev.anhanga.annotations.Default;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Index;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Stored;
import dev.anhanga.annotations.Unique;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema
@Unique(fields = {"tenant", "email"})
@Unique(fields = {"tenant", "level", "number"})
@Unique(fields = "card")
@Index(fields = {"level", "joined"})
record Member(
    @Identity UUID id,
    UUID tenant,
    @Index @Unique @Nullable @Stored(name = "mail_address", length = 320) String email,
    @Nullable Integer number,
    @Default("BASIC") Level level,
    long card,
    @Index LocalDate joined,
    @Default("none") @Stored(length = 20) String title) {

  Member {
    Objects.requireNonNull(tenant);
  }

  enum Level {
    BASIC,
    GOLD
  }
}
