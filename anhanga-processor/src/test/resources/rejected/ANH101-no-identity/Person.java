package demo;

import dev.anhanga.annotations.Schema;
import java.util.UUID;

@Schema("person")
public record Person(UUID id, String name) {}
