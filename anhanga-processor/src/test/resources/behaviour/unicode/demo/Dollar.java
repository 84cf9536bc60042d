package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema
record Dollar(
    @Identity int $,
    String $S,
    String a$b,
    String $L$T,
    String _x,
    String __,
    @Nullable String $$,
    List<String> $W,
    $ $Z) {

  record $(int $1) {}
}
