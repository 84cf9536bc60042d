package demo;

import dev.anhanga.annotations.Hidden;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema
public record Person(
    @Identity UUID id,
    String name,
    @Hidden String passwordHash,
    @Hidden int failedLogins,
    @Hidden List<String> notes,
    @Hidden Address home,
    @Nullable Address work,
    @Hidden @Nullable Address other,
    @Hidden Optional<String> token,
    @Hidden byte[] photo,
    @Hidden @Nullable Double[][] scores) {

  public record Address(String street, @Hidden boolean isChecked, @Hidden @Nullable String note) {}
}
