package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;

@Schema
public record Person(
    @Identity
    boolean id,
    String name,
    @Identity byte[] key,
    @Identity Boolean active) {}
