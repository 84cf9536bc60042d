package demo;

import dev.anhanga.annotations.Generation;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import org.jspecify.annotations.Nullable;

@Schema
record Country(
    @Identity @Nullable String code) {}
