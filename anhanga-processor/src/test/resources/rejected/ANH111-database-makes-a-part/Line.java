package demo;

import dev.anhanga.annotations.Generation;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.UUID;

@Schema
public record Line(
    @Identity UUID order,
    String product,
    @Identity(generation = Generation.DATABASE) int number,
    @Identity(generation = Generation.UUID_V7) long part) {}
