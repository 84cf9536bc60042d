package demo;

import dev.anhanga.runtime.memory.MemoryDriver;
import java.util.Optional;

final class Uses {

  private final PersonService people = new PersonService(new MemoryDriver());

  Optional<String> name(String home, String work) {
    return people.findByHomeAndWorkAndHome(home, work).map(Person::name);
  }

  Optional<String> name(String and, int andAnd) {
    return people.findByAndAndAndAnd(and, andAnd).map(Person::name);
  }
}
