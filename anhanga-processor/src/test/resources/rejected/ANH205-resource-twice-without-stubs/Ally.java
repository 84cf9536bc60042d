package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.UUID;

@Schema("PERSON")
record Ally(@Identity UUID id) {}
