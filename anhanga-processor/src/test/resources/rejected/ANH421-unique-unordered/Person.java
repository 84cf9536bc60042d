package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Unique;
import java.util.List;
import java.util.UUID;

@Schema
public record Person(@Identity UUID id, String name, @Unique byte[] photo, @Unique List<String> tags) {}
