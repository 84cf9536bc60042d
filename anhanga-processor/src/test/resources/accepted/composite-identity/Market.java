package demo;

import dev.anhanga.annotations.Generation;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public final class Market {

  @Schema("sold-line")
  public record OrderLine(
      @Identity UUID orderId,
      String product,
      @Identity int line,
      @Nullable Integer quantity,
      @Version long version) {}

  /** Its parts are of every type that has a method of its own, or a name that wants another. */
  @Schema
  public record Visit(
      @Identity Kind patch,
      @Identity @SuppressWarnings("anhanga:nullable-identity") @Nullable Long id,
      @Identity LocalDate day,
      @Identity(generation = Generation.UUID_V4) UUID driver,
      String note) {}

  public enum Kind {
    FIRST,
    LATER
  }

  private Market() {}
}
