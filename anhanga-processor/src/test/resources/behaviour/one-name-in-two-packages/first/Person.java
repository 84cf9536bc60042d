package first;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;

@Schema("first_person")
public record Person(@Identity int id, Kind kind, Address address) {

  public enum Kind {
    FIRST
  }

  public record Address(String first) {}
}
