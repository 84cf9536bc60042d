package demo;

import dev.anhanga.annotations.Default;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.UUID;

@Schema
public record Person(
    @Identity UUID id,
    String name,
    @Default("read") Color color,
    @Default("BLACK") Color hair,
    @Default("ANY") Nothing nothing) {

  public enum Color {
    RED,
    GREEN
  }

  public enum Nothing {}
}
