package dev.anhanga.http.guide;

import dev.anhanga.annotations.Default;
import dev.anhanga.annotations.Hidden;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema
record Account(
    @Identity UUID id,
    String name,
    @Hidden @Nullable String passwordHash,
    @Hidden @Default("0") @Nullable Integer failedLogins,
    @Hidden Optional<Address> recovery) {

  record Address(String email, @Hidden @Nullable String note) {}
}
