package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema
public record Person(
    @Identity UUID id,
    String name,
    @Nullable Optional<String> nick,
    @Nullable Optional<Address> home) {

  public record Address(String street) {}
}
