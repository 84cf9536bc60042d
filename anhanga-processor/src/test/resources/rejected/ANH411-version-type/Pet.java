package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Version;
import java.util.UUID;

@Schema
record Pet(@Identity UUID id, @Version String version) {}
