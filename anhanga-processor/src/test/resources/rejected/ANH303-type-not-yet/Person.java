package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Schema
public record Person(
    @Identity UUID id,
    String name,
    List<String> tags,
    Map<String, Integer> counts,
    Optional<String> nick,
    Address address,
    int[] numbers,
    Duration age) {

  record Address(String street) {}
}
