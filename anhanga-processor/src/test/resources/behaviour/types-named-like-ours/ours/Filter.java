package ours;

@dev.anhanga.annotations.Schema
public record Filter(
    @dev.anhanga.annotations.Identity java.util.UUID id,
    java.lang.String name,
    @dev.anhanga.annotations.Default("2026-01-31") java.time.LocalDate day,
    java.lang.@org.jspecify.annotations.Nullable Integer count,
    Kind kind,
    java.util.Optional<Part> part,
    java.util.List<Part> parts) {

  public enum Kind {
    A
  }

  public record Part(java.lang.Integer a, java.math.BigInteger b) {}
}
