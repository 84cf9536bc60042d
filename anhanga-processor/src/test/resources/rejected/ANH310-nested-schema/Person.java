package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Schema
public record Person(
    @Identity UUID id, String name, Team team, Optional<Team> other, List<Team> all) {

  @Schema
  public record Team(String name) {}
}
