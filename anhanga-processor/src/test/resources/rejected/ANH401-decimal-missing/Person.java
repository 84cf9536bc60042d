package demo;

import dev.anhanga.annotations.Default;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.math.BigDecimal;
import java.util.UUID;

@Schema
public record Person(
    @Identity UUID id,
    String name,
    @Default("1.5") BigDecimal balance) {}
