package dev.anhanga.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.anhanga.runtime.fixture.Person;
import dev.anhanga.runtime.fixture.PersonMeta;
import dev.anhanga.runtime.fixture.PersonPatch;
import dev.anhanga.runtime.fixture.PersonService;
import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.query.PaginatedResult;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstLightTest {
  @Test
  void works() {
    PersonService people = new PersonService(new MemoryDriver());
    for (int i = 0; i < 7; i++) {
      people.create(PersonPatch.of().name("n" + i % 3).balance(BigDecimal.TEN));
    }
    PaginatedResult<Person> page = people.paginate(q -> q.limit(3).sort(PersonMeta.NAME.asc()));
    assertEquals(7, page.total());
    assertEquals(List.of("n0", "n0", "n0"), page.data().stream().map(Person::name).toList());
    page = people.paginate(page.next().orElseThrow());
    assertEquals(List.of("n1", "n1", "n2"), page.data().stream().map(Person::name).toList());
    PaginatedResult<Person> last = people.paginate(page.next().orElseThrow());
    assertEquals(1, last.data().size());
    assertEquals(page.data(), people.paginate(last.previous().orElseThrow()).data());
    Person first = page.data().get(0);
    Person renamed = people.update(first.id(), PersonPatch.of().name("x"));
    assertEquals(2, renamed.version());
  }
}
