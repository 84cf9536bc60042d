package demo;

import dev.anhanga.annotations.Decimal;
import dev.anhanga.annotations.Default;
import dev.anhanga.annotations.Hidden;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Unique;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema
public record Customer(
    @Identity UUID id,
    Address home,
    @Nullable Address work,
    Optional<Place> birthplace,
    Range<Integer> ages,
    @Hidden @Nullable Range<Money> budget) {

  public record Address(
      String street, @Hidden @Nullable String suite, @Default("0") int floor, Place place) {}

  public record Place(@Unique @Nullable String code, double latitude, DayOfWeek marketDay) {}

  public record Range<T>(T least, @Nullable T greatest) {}

  public record Money(
      @Decimal(precision = 12, scale = 2) BigDecimal amount,
      String currency,
      Optional<Boolean> taxed,
      List<String> notes) {
    public Money {
      if (currency.length() != 3) {
        throw new IllegalArgumentException("A currency has three letters.");
      }
    }
  }
}
