package dev.anhanga.http.badrequest;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.Objects;

/** A record whose constructor throws all kinds of things. */
@Schema
record Fragile(@Identity String code, String kind) {

  Fragile {
    switch (kind) {
      case "null" -> Objects.requireNonNull((Object) null);
      case "null with text" -> Objects.requireNonNull((Object) null, "internal hint");
      case "class" -> throw new IllegalArgumentException("No enum constant dev.acme.Inner.X");
      case "exception" -> throw new IllegalArgumentException("java.io.IOException: s3cret");
      case "number" -> Integer.parseInt("s3cret");
      case "state" -> throw new IllegalStateException("s3cret state");
      case "good" -> throw new IllegalArgumentException("a code has five letters");
      default -> {}
    }
  }
}
