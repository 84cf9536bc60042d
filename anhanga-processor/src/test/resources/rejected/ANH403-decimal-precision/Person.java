package demo;

import dev.anhanga.annotations.Decimal;
import dev.anhanga.annotations.Default;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.math.BigDecimal;
import java.util.UUID;

@Schema
public record Person(
    @Identity UUID id,
    String name,
    @Decimal(precision = 39, scale = 2) BigDecimal balance,
    @Default("1.5")
        @Decimal(
            scale = 2,
            precision = 0)
        BigDecimal debt) {}
