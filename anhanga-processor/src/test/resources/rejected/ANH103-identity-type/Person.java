package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.time.LocalDate;

@Schema
public record Person(
    @Identity
    LocalDate id,
    String name) {}
