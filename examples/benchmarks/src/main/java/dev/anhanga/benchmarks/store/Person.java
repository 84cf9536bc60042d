package dev.anhanga.benchmarks.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What is stored, with nothing of any library on it. */
public record Person(
    UUID id,
    String name,
    String email,
    LocalDate birthDate,
    boolean active,
    long visits,
    BigDecimal balance,
    Instant joinedAt) {}
