package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Version;
import java.util.UUID;

public record Person(
    @Identity UUID id,
    String name,
    @Version int version) {}
