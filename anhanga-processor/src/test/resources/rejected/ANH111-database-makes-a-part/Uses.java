package demo;

import dev.anhanga.runtime.memory.MemoryDriver;
import java.util.UUID;

final class Uses {

  String product(UUID order) {
    return new LineService(new MemoryDriver()).read(order, 3, 4L).product();
  }
}
