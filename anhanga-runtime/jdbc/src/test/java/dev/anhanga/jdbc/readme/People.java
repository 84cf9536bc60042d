package dev.anhanga.jdbc.readme;

import dev.anhanga.jdbc.JdbcDriver;
import java.util.List;
import java.util.UUID;

public class People extends PersonService {
  private final JdbcDriver driver;

  public People(JdbcDriver driver) {
    super(driver);
    this.driver = driver;
  }

  public Person rename(UUID id, String name) {
    return update(id, PersonPatch.of().name(name));
  }

  public List<Person> richest(int count) {
    String sql = "SELECT * FROM \"person\" ORDER BY \"balance\" DESC LIMIT ?";
    return driver.query(PersonMeta.SCHEMA, sql, count);
  }
}
