package demo;

import dev.anhanga.runtime.memory.MemoryDriver;
import java.util.UUID;

final class Uses {

  String name(UUID id) {
    PersonService people = new PersonService(new MemoryDriver());
    return people.update(id, PersonPatch.of().name("Ada")).name();
  }
}
