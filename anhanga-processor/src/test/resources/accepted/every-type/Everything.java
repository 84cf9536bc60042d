import dev.anhanga.annotations.Decimal;
import dev.anhanga.annotations.Default;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Unique;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema("every-thing")
public record Everything(
    @Identity String code,
    @Default("He said \"$5\".\n") String text,
    @Default("true") boolean flag,
    @Default("-42") int small,
    @Default("9000000000") long large,
    @Default("1e3") double real,
    Boolean boxedFlag,
    @Nullable Integer boxedSmall,
    @Nullable Long boxedLarge,
    @Nullable Double boxedReal,
    @Decimal(precision = 38, scale = 4) @Default("1E3") BigDecimal decimal,
    @Unique @Default("01890a5d-ac96-774b-bcce-b302099a8057") UUID uuid,
    @Default("2026-01-31") LocalDate date,
    @Default("12:30") LocalTime time,
    @Default("2026-01-31T12:30") LocalDateTime dateTime,
    @Default("2026-01-31T12:30:00Z") Instant instant,
    @Default("FRIDAY") DayOfWeek day,
    byte[] bytes,
    byte @Nullable [] moreBytes) {}
