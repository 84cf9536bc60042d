package dev.anhanga.examples.quickstart;

import dev.anhanga.annotations.Default;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A populated place, as the gazetteer has it, and whether we like it. */
@Schema
public record City(
    @Identity UUID id,
    String name,
    String country,
    @Nullable String region,
    @Nullable String district,
    double latitude,
    double longitude,
    @Default("false") boolean favourite,
    @Version int version) {}
