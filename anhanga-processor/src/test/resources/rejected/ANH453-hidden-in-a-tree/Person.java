package demo;

import dev.anhanga.annotations.Hidden;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema
public record Person(
    @Identity UUID id,
    String name,
    List<Login> logins,
    @Hidden @Nullable List<Login> olderLogins,
    Optional<Map<String, @Nullable Visit[]>> visits,
    Home home,
    List<Visit.Place> places) {

  public record Login(String from, @Hidden @Nullable String token) {}

  public record Visit(Place place, List<Visit> next, Login login) {
    public record Place(String name) {}
  }

  public record Home(List<Login> logins, @Hidden Optional<Login> last) {}
}
