package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Schema
public record Person(
    @Identity UUID id,
    String name,
    @SuppressWarnings("rawtypes") List tags,
    List<?> others,
    Set<? extends Number> numbers,
    @SuppressWarnings("rawtypes") Optional nick,
    Map<String, ?> more,
    @SuppressWarnings("rawtypes") Range range,
    Range<?> open) {

  public record Range<T>(T least, T greatest) {}
}
