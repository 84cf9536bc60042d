package demo;

import dev.anhanga.runtime.memory.MemoryDriver;
import java.util.UUID;

final class Uses {

  String name(UUID id) {
    return new PersonService(new MemoryDriver()).read(id, 3).name();
  }
}
