package demo;

import dev.anhanga.annotations.Convert;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.runtime.meta.Converter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Schema
public record Person(
    @Identity UUID id,
    String name,
    Ref<Secret> nested,
    Optional<Ref<List<? extends Secret[]>>> deep,
    List<Ref<Secret>> listed,
    Ref<Integer>[] sound,
    @Convert(ToText.class) Secret converted,
    @Convert(AllToText.class) Set<Secret> argument) {

  public record Ref<T>(UUID id) {}

  private static final class Secret {}

  static final class ToText implements Converter<Secret, String> {
    @Override
    public String toStored(Secret secret) {
      return "";
    }

    @Override
    public Secret fromStored(String text) {
      return new Secret();
    }
  }

  static final class AllToText implements Converter<Set<Secret>, String> {
    @Override
    public String toStored(Set<Secret> secrets) {
      return "";
    }

    @Override
    public Set<Secret> fromStored(String text) {
      return Set.of();
    }
  }
}
