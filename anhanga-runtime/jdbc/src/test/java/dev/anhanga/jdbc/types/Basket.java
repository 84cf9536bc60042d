package dev.anhanga.jdbc.types;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists, sets, maps and arrays, of values and of records. */
@Schema
record Basket(
    @Identity UUID id,
    List<String> tags,
    @Nullable List<@Nullable Integer> scores,
    Set<DayOfWeek> days,
    Collection<UUID> others,
    Map<String, BigDecimal> prices,
    Optional<List<LocalDate>> dates,
    Map<String, List<byte[]>> blobs,
    int[] numbers,
    double[][] matrix,
    List<Line> lines,
    List<Comment> comments,
    List<Pair<String, Integer>> pairs) {

  record Line(String sku, @Nullable Integer amount, Optional<Duration> delay, List<Line> parts) {
    Line {
      if (sku != null && sku.isEmpty()) {
        throw new IllegalArgumentException("A line has a sku.");
      }
    }
  }

  record Comment(String text, List<Comment> replies) {}

  record Pair<A, B>(A first, B second) {}
}
