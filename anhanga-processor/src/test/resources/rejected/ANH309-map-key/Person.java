package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Schema
public record Person(
    @Identity UUID id,
    String name,
    Map<Integer, String> byNumber,
    List<Map<DayOfWeek, Integer>> byDay) {}
