package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.Date;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema
public record Person(
    @Identity UUID id,
    String name,
    @Nullable Colour colour,
    Date born) {}
