package demo;

import dev.anhanga.runtime.memory.MemoryDriver;

final class Uses {

  String name(boolean id, byte[] key) {
    return new PersonService(new MemoryDriver()).read(id, key, true).name();
  }
}
