package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Stored;
import java.util.UUID;

@Schema
public record Person(@Identity UUID id, @Stored String name) {}
