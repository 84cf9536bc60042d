package demo;

import dev.anhanga.annotations.Hidden;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Unique;
import dev.anhanga.annotations.Version;
import java.util.UUID;

@Schema
public record Person(@Identity UUID id, String name) {

  @Unique static final String NOBODY = "";
  @Version static long version;
  @Hidden static String secret;
}
