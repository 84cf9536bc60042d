package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Unique;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Schema
record Special(
    @Identity int id,
    @Unique @Nullable Boolean first,
    @Unique Optional<Boolean> last) {}
