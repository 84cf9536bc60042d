package dev.anhanga.benchmarks.library.spring;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A person as users of Spring Data write it. */
@Table("person")
record SpringPerson(
    @Id UUID id,
    String name,
    String email,
    LocalDate birthDate,
    boolean active,
    long visits,
    BigDecimal balance,
    Instant joinedAt) {

  SpringPerson withEmail(String other) {
    return new SpringPerson(id, name, other, birthDate, active, visits, balance, joinedAt);
  }
}
