package demo;

import dev.anhanga.annotations.Generation;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.UUID;

@Schema
public record Person(
    @Identity(generation = Generation.DATABASE) UUID id,
    String name) {}
