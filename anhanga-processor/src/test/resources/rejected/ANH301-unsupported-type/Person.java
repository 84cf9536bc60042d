package demo;

import dev.anhanga.annotations.Default;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

@Schema
public record Person(
    @Identity UUID id,
    String name,
    Object anything,
    @Default("x") @Nullable AtomicLong counter,
    Locale locale) {}
