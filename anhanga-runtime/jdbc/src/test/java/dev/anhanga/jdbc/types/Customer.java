package dev.anhanga.jdbc.types;

import dev.anhanga.annotations.Default;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records inside a record: one that is always there, and others that may not be. */
@Schema
record Customer(
    @Identity UUID id,
    Address home,
    @Nullable Address work,
    Optional<Place> birthplace,
    @Nullable Nick nick,
    Range<Integer> ages) {

  record Address(String street, @Nullable String suite, @Default("3") int floor, Place place) {}

  record Place(@Nullable String code, double latitude, DayOfWeek marketDay) {}

  record Nick(@Nullable String first, Optional<String> second) {}

  record Range<T extends Comparable<T>>(T least, @Nullable T greatest) {
    Range {
      if (greatest != null && least != null && least.compareTo(greatest) > 0) {
        throw new IllegalArgumentException("The least is greater than the greatest.");
      }
    }
  }
}
