package dev.anhanga.benchmarks.library.micronaut;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A person as users of Micronaut Data write it. */
@MappedEntity("person")
public record MicronautPerson(
    @Id UUID id,
    String name,
    String email,
    LocalDate birthDate,
    boolean active,
    long visits,
    BigDecimal balance,
    Instant joinedAt) {}
