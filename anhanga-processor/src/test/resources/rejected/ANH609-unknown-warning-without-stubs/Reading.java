package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Unique;

@SuppressWarnings("anhanga:dubble-identity")
final class Reading {

  @Schema
  @SuppressWarnings({"anhanga:double-identity", "anhanga:nonsense"})
  record Celsius(
      @Identity double celsius,
      @SuppressWarnings("anhanga:unique-bool") @Unique boolean isLast) {}

  @Schema
  @SuppressWarnings({"anhanga:unknown", "anhanga:unknown-warning", "anhangas", "rawtypes"})
  record Fahrenheit(@Identity int fahrenheit) {}
}
