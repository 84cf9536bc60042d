package demo;

import dev.anhanga.annotations.Decimal;
import dev.anhanga.annotations.Default;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

@Schema
public record Person(
    @Identity UUID id,
    String name,
    @Default("yes") boolean active,
    @Default("4O") int age,
    @Default("99999999999999999999") long stars,
    @Default("NaN") double weight,
    @Default("1,5") @Decimal(precision = 3, scale = 1) BigDecimal balance,
    @Default("1-2-3-4-5") UUID twin,
    @Default("31.01.2026") LocalDate born,
    @Default("noon") LocalTime wakes,
    @Default("2026-01-31 12:30") LocalDateTime seen,
    @Default("2026-01-31T12:30:00") Instant made) {}
