package demo;

import dev.anhanga.annotations.Decimal;
import dev.anhanga.annotations.Default;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Stored;
import dev.anhanga.annotations.Unique;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

@Schema
public record Person(
    @Identity UUID id,
    String name,
    @Default("1.55") @Decimal(precision = 3, scale = 1) BigDecimal balance,
    @Default("100") @Decimal(precision = 3, scale = 1) BigDecimal debt,
    @Default("1E-999999999") @Decimal(precision = 3, scale = 1) BigDecimal crumb,
    @Default("1e999") double weight,
    @Default("-0001-01-31") LocalDate born,
    @Default("+12026-01-31T12:30") LocalDateTime seen,
    @Default("0000-12-31T23:59:59Z") Instant made,
    @Default("a\0b") String nil,
    @Default("a\ud800b") String half,
    @Unique
        @Default(
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
        String code,
    @Stored(length = 2) @Default("Mrs") String title) {}
