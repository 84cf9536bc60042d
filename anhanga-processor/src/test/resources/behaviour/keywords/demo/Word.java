package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is a keyword in some places only. */
@Schema
record Word(
    @Identity int record,
    String var,
    int yield,
    long sealed,
    boolean permits,
    @Nullable Integer when,
    Optional<String> module,
    List<String> open,
    Yield with,
    String to,
    String exports,
    String requires,
    String provides,
    String uses,
    String opens,
    String transitive,
    String non) {

  record Yield(String yield, @Nullable String var) {}
}
