package demo;

import dev.anhanga.annotations.Default;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema
public record Person(
    @Identity UUID id, String name, @Nullable Address home, Optional<Address> work) {

  public record Address(String street, @Default("1") int number) {}
}
