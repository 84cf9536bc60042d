package dev.anhanga.benchmarks.library.anhanga;

import dev.anhanga.annotations.Decimal;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Index;
import dev.anhanga.annotations.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A person as our users write it. */
@Schema("person")
public record AnhangaPerson(
    @Identity UUID id,
    @Index String name,
    String email,
    LocalDate birthDate,
    boolean active,
    long visits,
    @Decimal(precision = 12, scale = 2) BigDecimal balance,
    Instant joinedAt) {}
