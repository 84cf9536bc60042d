package demo;

import dev.anhanga.annotations.Decimal;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.math.BigDecimal;
import java.util.UUID;

@Schema
public record Person(
    @Identity UUID id,
    String name,
    @Decimal(precision = 3, scale = 4) BigDecimal balance,
    @Decimal(precision = 3, scale = -1) BigDecimal debt) {}
