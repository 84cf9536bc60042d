package demo;

import dev.anhanga.annotations.Default;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Components with the names of types that generated code uses. */
@Schema
record Caps(
    @Identity UUID Id,
    Kind Row,
    String ValueRow,
    Integer Integer,
    String String,
    List<String> Json,
    URI Converters,
    Optional<String> Optional,
    Nested Nested,
    byte Converter,
    String CapsMeta,
    String CapsPatch,
    String Override,
    String Object,
    @Default("2026-01-31") LocalDate LocalDate,
    @Default("A") Kind Kind,
    @Nullable Nested Caps,
    UUID uuid,
    @Default("https://example.org/") URI uri,
    String uri_form) {

  enum Kind {
    A,
    B
  }

  record Nested(int Row, Kind Nested, Kind Kind) {}
}
