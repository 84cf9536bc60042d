package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema
public record Person(
    @Identity UUID id,
    Strnig name,
    @Nullable Colour colour,
    List<Strin> nicks,
    Duratoin age,
    Moood mood,
    Int count) {

  enum Mood { GOOD, BAD }
}
