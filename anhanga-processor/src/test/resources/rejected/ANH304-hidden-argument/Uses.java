package demo;

import dev.anhanga.runtime.memory.MemoryDriver;
import java.util.UUID;

final class Uses {

  final PersonService people = new PersonService(new MemoryDriver());

  String name(UUID id) {
    people.update(id, PersonPatch.of().name("Ada"));
    people.paginate(PersonMeta.page(1, 5).filter(PersonMeta.NAME.startsWith("A")));
    people.destroy(id);
    return people.find(id).map(Person::name).orElse(people.read(id).name());
  }
}
