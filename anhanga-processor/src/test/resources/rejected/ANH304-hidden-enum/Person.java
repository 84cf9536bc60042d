package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.UUID;

@Schema
public record Person(@Identity UUID id, String name, Mood mood) {

  private enum Mood {
    GOOD
  }
}
