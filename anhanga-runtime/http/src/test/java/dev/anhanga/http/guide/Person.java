package dev.anhanga.http.guide;

import dev.anhanga.annotations.Decimal;
import dev.anhanga.annotations.Default;
import dev.anhanga.annotations.Hidden;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Unique;
import dev.anhanga.annotations.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema("person")
public record Person(
    @Identity UUID id,
    String name,
    @Unique @Nullable String email,
    @Nullable LocalDate birthDate,
    @Default("true") boolean active,
    @Decimal(precision = 12, scale = 2) BigDecimal balance,
    @Hidden @Nullable String passwordHash,
    @Version long version) {}
