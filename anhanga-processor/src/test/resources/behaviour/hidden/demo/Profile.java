package demo;

import dev.anhanga.annotations.Default;
import dev.anhanga.annotations.Hidden;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Index;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Unique;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema
record Profile(
    @Identity UUID id,
    String name,
    @Hidden @Unique @Nullable String token,
    @Hidden @Index @Default("0") @Nullable Integer failedLogins,
    @Hidden Optional<List<Login>> logins,
    Contact contact,
    @Hidden @Nullable Contact recovery) {

  record Login(String from, @Hidden @Nullable String device) {}

  record Contact(String email, @Hidden Optional<String> note, @Nullable Place place) {}

  record Place(@Hidden @Nullable String street, String city) {}
}
