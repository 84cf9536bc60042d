package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A record with everything that a record may have. */
@Schema
public record Shape(
    @Identity int id,
    @Checked String name,
    java.util.@Checked List<@Checked String> words,
    @Checked int @Checked [] numbers,
    Pair<String, Pair<Integer, @Nullable @Checked Long>> pair,
    Map<String, Pair<List<String>, int[]>> pairs,
    String... rest)
    implements Named<String>, Comparable<Shape>, Serializable {

  public static final Shape EMPTY = of();

  private static final long serialVersionUID = 1;

  public record Pair<A, B>(A first, B second) implements Named<A>, Serializable {

    @Override
    public A label() {
      return first;
    }
  }

  public Shape {
    Objects.requireNonNull(name);
    words = List.copyOf(words);
  }

  public Shape(int id, String name) {
    this(id, name, List.of(), new int[0], new Pair<>("", new Pair<>(0, null)), Map.of());
  }

  Shape(String name, int id) {
    this(id, name);
  }

  public static Shape of() {
    return new Shape("none", 0);
  }

  public static Shape of(int id, String name) {
    return new Shape(name, id);
  }

  public static Shape from(Shape other) {
    return other;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String label() {
    return name();
  }

  public int toRow() {
    return id;
  }

  public String meta(String... names) {
    return String.join(".", names);
  }

  @Override
  public int compareTo(Shape other) {
    return Integer.compare(id, other.id);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shape shape && id == shape.id;
  }

  @Override
  public int hashCode() {
    return id;
  }
}
