package dev.anhanga.jdbc.readme;

import dev.anhanga.runtime.persistence.PersistenceContract;
import java.math.BigDecimal;
import java.util.UUID;

final class Bank {

  private final PersistenceContract driver;
  private final PersonService people;

  Bank(PersistenceContract driver) {
    this.driver = driver;
    this.people = new PersonService(driver);
  }

  Person transfer(UUID from, UUID to, BigDecimal amount) {
    return driver.transaction(
        () -> {
          Person payer = people.read(from);
          Person payee = people.read(to);
          people.update(payer, PersonPatch.of().balance(payer.balance().subtract(amount)));
          return people.update(payee, PersonPatch.of().balance(payee.balance().add(amount)));
        });
  }
}
