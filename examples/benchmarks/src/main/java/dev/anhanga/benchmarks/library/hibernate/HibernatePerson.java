package dev.anhanga.benchmarks.library.hibernate;

import dev.anhanga.benchmarks.store.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An entity: a class, as no record can be one. */
@Entity
@Table(name = "person")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields.
class HibernatePerson {

  @Id private UUID id;
  private String name;
  private String email;

  @Column(name = "birth_date")
  private LocalDate birthDate;

  private boolean active;
  private long visits;

  @Column(precision = 12, scale = 2)
  private BigDecimal balance;

  @Column(name = "joined_at")
  private Instant joinedAt;

  /** For Hibernate. */
  HibernatePerson() {}

  HibernatePerson(Person person) {
    id = person.id();
    name = person.name();
    email = person.email();
    birthDate = person.birthDate();
    active = person.active();
    visits = person.visits();
    balance = person.balance();
    joinedAt = person.joinedAt();
  }

  void setEmail(String email) {
    this.email = email;
  }

  long visits() {
    return visits;
  }

  Person toPerson() {
    return new Person(id, name, email, birthDate, active, visits, balance, joinedAt);
  }
}
