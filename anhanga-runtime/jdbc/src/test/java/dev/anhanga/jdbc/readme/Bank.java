package dev.anhanga.jdbc.readme;

import dev.anhanga.runtime.persistence.PersistenceContract;
import java.math.BigDecimal;

final class Bank {

  private final PersistenceContract driver;
  private final PersonService people;

  Bank(PersistenceContract driver) {
    this.driver = driver;
    this.people = new PersonService(driver);
  }

  Person transfer(Person from, Person to, BigDecimal amount) {
    return driver.transaction(
        () -> {
          people.update(from, PersonPatch.of().balance(from.balance().subtract(amount)));
          return people.update(to, PersonPatch.of().balance(to.balance().add(amount)));
        });
  }
}
