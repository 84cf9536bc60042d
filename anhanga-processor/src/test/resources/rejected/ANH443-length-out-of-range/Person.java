package demo;

import dev.anhanga.annotations.Default;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Index;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Stored;
import dev.anhanga.annotations.Unique;
import java.util.UUID;

@Schema
@Index(fields = {"city", "name"})
public record Person(
    @Identity @Stored(length = 670) String code,
    UUID id,
    @Stored(length = 1_000_000) String text,
    @Stored(length = 0) @Default("Ada") String name,
    @Stored(length = 671) String city,
    @Stored(length = 1_000) @Unique String email,
    @Stored(length = 1_000_001) String note) {}
