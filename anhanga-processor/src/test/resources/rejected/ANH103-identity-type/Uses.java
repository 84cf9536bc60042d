package demo;

import dev.anhanga.runtime.memory.MemoryDriver;
import java.time.LocalDate;

final class Uses {

  String name(LocalDate id) {
    return new PersonService(new MemoryDriver()).read(id).name();
  }
}
