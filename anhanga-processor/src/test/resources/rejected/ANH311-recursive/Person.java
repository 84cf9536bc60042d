package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema
public record Person(
    @Identity UUID id,
    String name,
    @Nullable Parent mother,
    Left left,
    List<Growing<Integer>> growingToo) {

  public record Growing<T>(T value, @Nullable Growing<Growing<T>> next) {}

  public record Parent(String name, @Nullable Parent mother) {}

  public record Left(Right right) {}

  public record Right(@Nullable Left left) {}
}
