package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema
public record Person(@Identity UUID id, String name, @Nullable Parent mother, Left left) {

  public record Parent(String name, @Nullable Parent mother) {}

  public record Left(Right right) {}

  public record Right(@Nullable Left left) {}
}
