package dev.anhanga.runtime.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.anhanga.runtime.fixture.Person;
import dev.anhanga.runtime.fixture.PersonMeta;
import dev.anhanga.runtime.fixture.PersonPatch;
import dev.anhanga.runtime.fixture.PersonService;
import dev.anhanga.runtime.memory.MemoryDriver;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SortTwiceTest {

  private final PersonService people = new PersonService(new MemoryDriver());

  private List<String> sorted(Sort... sorts) {
    return people.paginate(query -> query.sort(sorts)).data().stream().map(Person::name).toList();
  }

  @Test
  void sameFieldTellsApartWhatIgnoringCaseTookForEqual() {
    for (String name : List.of("b", "a", "A", "B")) {
      people.create(PersonPatch.of().name(name).balance(BigDecimal.ONE));
    }
    Sort ignoringCase = PersonMeta.NAME.asc().ignoreCase();
    assertEquals(List.of("A", "a", "B", "b"), sorted(ignoringCase, PersonMeta.NAME.asc()));
    assertEquals(List.of("a", "A", "b", "B"), sorted(ignoringCase, PersonMeta.NAME.desc()));
  }

  @Test
  void secondMentionChangesNothingOtherwise() {
    for (String name : List.of("b", "a", "A", "B")) {
      people.create(PersonPatch.of().name(name).balance(BigDecimal.ONE));
    }
    List<String> once = sorted(PersonMeta.NAME.desc());
    assertEquals(once, sorted(PersonMeta.NAME.desc(), PersonMeta.NAME.asc()));
    assertEquals(once, sorted(PersonMeta.NAME.desc(), PersonMeta.NAME.asc().ignoreCase()));
  }
}
