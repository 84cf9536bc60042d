package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Stored;
import java.util.UUID;

@Schema
public record Person(
    @Identity @Stored(name = "person id") UUID id,
    @Stored(length = 20, name = "1st") String name,
    @Stored(name = "") String city,
    @Stored(name = "größe") int size,
    @Stored(name = "a234567890123456789012345678901234567890123456789012345678901234") int age) {}
