package demo;

import dev.anhanga.annotations.Convert;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.runtime.meta.Converter;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema
public record Basket(
    @Identity UUID id,
    List<String> tags,
    @Nullable List<@Nullable Integer> scores,
    Set<DayOfWeek> days,
    Collection<UUID> others,
    Map<String, BigDecimal> prices,
    Optional<List<LocalDate>> dates,
    Map<String, List<Set<byte[]>>> deep,
    int[] numbers,
    String[] names,
    double[][] matrix,
    List<Line> lines,
    Comment[] comments,
    List<Pair<Line, Integer>> pairs,
    List<Pair<String, Comment>> others2,
    @Nullable List<Optional<Line>> maybe) {

  public record Line(
      String sku,
      int amount,
      @Nullable Line instead,
      Optional<String> note,
      @Convert(AsText.class) Thread.State state) {}

  public record Comment(String text, List<Comment> replies, @Nullable Mood mood) {}

  public record Mood(char face, Comment[] because) {}

  public record Pair<A, B>(A first, B second) {}

  public static final class AsText implements Converter<Thread.State, String> {
    @Override
    public String toStored(Thread.State state) {
      return state.name().substring(0, 3);
    }

    @Override
    public Thread.State fromStored(String text) {
      for (Thread.State state : Thread.State.values()) {
        if (state.name().startsWith(text)) {
          return state;
        }
      }
      throw new IllegalArgumentException("is no state");
    }
  }
}
