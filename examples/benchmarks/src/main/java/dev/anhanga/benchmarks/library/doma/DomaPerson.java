package dev.anhanga.benchmarks.library.doma;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.seasar.doma.Entity;
import org.seasar.doma.Id;
import org.seasar.doma.Table;
import org.seasar.doma.jdbc.entity.NamingType;

/** A person as Doma's users write it. */
@Entity(immutable = true, naming = NamingType.SNAKE_LOWER_CASE)
@Table(name = "person")
public record DomaPerson(
    @Id UUID id,
    String name,
    String email,
    LocalDate birthDate,
    boolean active,
    long visits,
    BigDecimal balance,
    Instant joinedAt) {}
