package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Stored;
import java.util.UUID;

@Schema
public record Person(
    @Identity UUID id,
    String name,
    @Stored(length = 20) long size,
    @Stored(
        name = "colour",
        length = 5) Color color) {

  enum Color {
    RED
  }
}
