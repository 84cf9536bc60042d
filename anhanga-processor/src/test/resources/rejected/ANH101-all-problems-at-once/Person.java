package demo;

import dev.anhanga.annotations.Default;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Version;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

@Schema("1")
public record Person(
    UUID id,
    String name,
    BigDecimal balance,
    @Default("x") @Version Integer version,
    List<String> tags) {}
