package demo;

import dev.anhanga.annotations.Generation;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

final class Billing {

  @Schema
  record OrderLine(
      @Identity(generation = Generation.DATABASE) @Nullable Long number,
      State state,
      int quantity,
      @Nullable LocalDate due) {

    OrderLine {
      Objects.requireNonNull(state);
      if (quantity < 1) {
        throw new IllegalArgumentException("Nothing is ordered.");
      }
    }

    enum State {
      OPEN,
      PAID
    }
  }

  private Billing() {}
}
