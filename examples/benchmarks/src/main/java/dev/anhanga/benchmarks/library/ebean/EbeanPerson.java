package dev.anhanga.benchmarks.library.ebean;

import dev.anhanga.benchmarks.store.Person;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An entity, into whose class the build puts what Ebean needs. */
@Entity
@Table(name = "person")
@SuppressWarnings("NullAway.Init") // Ebean sets the fields.
public class EbeanPerson {

  @Id private UUID id;
  private String name;
  private String email;
  private LocalDate birthDate;
  private boolean active;
  private long visits;
  private BigDecimal balance;
  private Instant joinedAt;

  /** For Ebean. */
  public EbeanPerson() {}

  EbeanPerson(Person person) {
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
