package demo;

import dev.anhanga.annotations.Decimal;
import dev.anhanga.annotations.Default;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Unique;
import dev.anhanga.annotations.Version;
import java.util.UUID;

@Schema
public record Person(
    @Identity UUID id,
    String name,
    @Unique Address home,
    @Version @Default("x") Address work,
    @Decimal(precision = 3, scale = 1) Address other) {

  public record Address(String street, int number) {}
}
