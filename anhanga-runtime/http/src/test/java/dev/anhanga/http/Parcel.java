package dev.anhanga.http;

import dev.anhanga.annotations.Decimal;
import dev.anhanga.annotations.Default;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Unique;
import dev.anhanga.annotations.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A record with each kind of value that the original's client knows. */
@Schema
record Parcel(
    @Identity String id,
    String title,
    Priority priority,
    @Default("false") boolean fragile,
    int pieces,
    long serial,
    double weight,
    @Decimal(precision = 38, scale = 4) BigDecimal price,
    LocalDate shipped,
    Instant scanned,
    @Nullable String note,
    @Nullable LocalDate delivered,
    @Unique @Nullable String code,
    @Nullable Address address,
    @Version int version) {

  enum Priority {
    NORMAL,
    EXPRESS
  }

  record Address(String street, String city) {}
}
